// Unlinking the path of a listener stops new connections only: those made before are accepted and work on.
//
// ref:      POSIX.1-2024 XSH unlink() DESCRIPTION; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S1-099

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int client = connected_socket("s");
    observe("unlink", unlink("s"));

    const int late = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address("s");
    observe("connect to the name", connect(late, name.address(), name.size));
    const int fd = accept(listener, nullptr, nullptr);
    observe("the earlier client is accepted", fd >= 0);
    must(write(client, "data", 4));
    char bytes[8] = "";
    observe("and heard", Bytes{bytes, read(fd, bytes, sizeof bytes)});
}
