// Unlinking the path of a receiver stops those who send to the path, but not those who are connected.
//
// ref:      POSIX.1-2024 XSH unlink() DESCRIPTION; POSIX.1-2024 XSH send() DESCRIPTION; POSIX.1-2024 XSH sendto() ERRORS ENOENT
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("r", SOCK_DGRAM), sender = unix_socket(SOCK_DGRAM);
    const UnixAddress name = unix_address("r");
    observe("connect", connect(sender, name.address(), name.size));
    must(unlink("r"));
    observe("send", send(sender, "x", 1, 0));
    char byte = 0;
    observe("the receiver", Bytes{&byte, recv(receiver, &byte, 1, 0)});
    observe("sendto", sendto(unix_socket(SOCK_DGRAM), "y", 1, 0, name.address(), name.size));
}
