// accept() waits until another thread of the process connects.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.accept.blocks-until-connection

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int client = unix_socket();
    const UnixAddress name = unix_address("s");
    Waker connecting([&] { must(connect(client, name.address(), name.size)); });
    const int fd = accept(listener, nullptr, nullptr);
    observe("accept gives a descriptor", fd >= 0);
    observe("it waited for the other thread", connecting.has_begun());
    connecting.join();
    must(write(client, "hello", 5));
    char bytes[8] = "";
    observe("the client says", Bytes{bytes, read(fd, bytes, sizeof bytes)});
}
