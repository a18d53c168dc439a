// dup() of a descriptor that is not open fails with EBADF.
//
// ref:      POSIX.1-2024 XSH dup() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const int closed = open_pipe().reader;
    close(closed);
    observe("closed descriptor", dup(closed));
    observe("INT_MAX", dup(INT_MAX));
}
