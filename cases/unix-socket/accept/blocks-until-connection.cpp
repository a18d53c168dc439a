// accept() waits for a connection; a signal handler without SA_RESTART ends the wait with EINTR.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH accept() ERRORS EINTR
// profile:  posix
// strength: shall
// claims:   S1-095 S2-014
// assertion: unix-socket.accept.blocks-until-connection unix-socket.accept.eintr

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    observe_blocking("accept without a client", [&] { return accept(listener, nullptr, nullptr); });

    const int client = connected_socket("s");
    const int fd = accept(listener, nullptr, nullptr);
    observe("accept with a client gives a descriptor", fd >= 0);
    must(write(client, "hello", 5));
    char bytes[8] = "";
    observe("the client says", Bytes{bytes, read(fd, bytes, sizeof bytes)});
}
