// A thread that waits in accept() ends when it is cancelled; a connection that is asked for afterwards is left for the next
// accept().
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    observe_cancelled_wait([&] { return accept(listener, nullptr, nullptr); });
    const int client = connected_socket("s");
    const int server = must(accept(listener, nullptr, nullptr));
    must(send(client, "x", 1, 0));
    char bytes[4] = "";
    observe("the next accept() gives that client", Bytes{bytes, recv(server, bytes, sizeof bytes, 0)});
}
