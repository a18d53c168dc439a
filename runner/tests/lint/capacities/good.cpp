// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    char block[4096];
    set_nonblocking(1);
    while (write(1, block, sizeof block) > 0) {}
}
