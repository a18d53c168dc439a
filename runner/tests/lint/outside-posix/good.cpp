// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    char byte;
    observe("recv", recv(0, &byte, 1, MSG_PEEK | MSG_TRUNC | MSG_CMSG_CLOEXEC));
    observe("map", mmap(nullptr, 1, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    observe("with MSG_DONTWAIT", recv(0, &byte, 1, 0));
#ifdef MAP_STACK
    observe("map", mmap(nullptr, 1, PROT_READ, MAP_PRIVATE | MAP_STACK, -1, 0));
#endif
}
