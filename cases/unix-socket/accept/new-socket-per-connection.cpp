// Each accept() gives a new descriptor, connected to one client; the listener goes on listening.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-084
// assertion: unix-socket.accept.null-address

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int one = connected_socket("s");
    const int to_one = accept(listener, nullptr, nullptr);
    const int two = connected_socket("s");
    const int to_two = accept(listener, nullptr, nullptr);
    observe("three different descriptors",
            to_one >= 0 && to_two >= 0 && to_one != to_two && to_one != listener && to_two != listener);

    char bytes[16] = "";
    must(send(to_one, "one!", 4, 0));
    must(send(to_two, "two", 3, 0));
    observe("the first client hears", Bytes{bytes, read(one, bytes, sizeof bytes)});
    observe("the second client hears", Bytes{bytes, read(two, bytes, sizeof bytes)});

    const int three = connected_socket("s");
    const int to_three = accept(listener, nullptr, nullptr);
    must(send(to_three, "three", 5, 0));
    observe("a third one hears", Bytes{bytes, read(three, bytes, sizeof bytes)});
}
