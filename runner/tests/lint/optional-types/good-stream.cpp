// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/socket.h>

int main() {
    observe("socket", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    observe("another family", socket(AF_INET, SOCK_DGRAM, 0) >= 0);
}
