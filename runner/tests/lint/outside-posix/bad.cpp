// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    char byte;
    observe("recv", recv(0, &byte, 1, MSG_DONTWAIT));  // COMPLAINT
    int yes = 1;
    observe("pass", setsockopt(0, SOL_SOCKET, SO_PASSCRED, &yes, sizeof yes));  // COMPLAINT
    observe("open", open("/proc/self/status", O_RDONLY) >= 0);                  // COMPLAINT
}
