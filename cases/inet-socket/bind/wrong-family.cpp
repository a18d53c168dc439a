// bind() of an Internet socket refuses an address that says that it is of another family.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EAFNOSUPPORT
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"

int main() {
    const int fd = inet_socket();
    InetName name = loopback_name();
    name.in.sin_family = AF_UNIX;
    observe("an address of AF_UNIX", bind(fd, name.address(), name.size));
    const Loopback network;
    name = loopback_name();
    const int other = inet_socket();
    observe("an address of AF_INET", bind(other, name.address(), name.size));
    observe("the socket has it", name_of(other).is_loopback());
}
