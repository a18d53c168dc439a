// signal() that succeeds leaves errno as it was.
//
// ref:      POSIX.1-2024 XSH signal() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    errno = EXDEV;
    const bool set = signal(SIGUSR1, count_signal) != SIG_ERR;
    const int left = errno;
    observe("set", set);
    observe("errno", Error{left});
    must(raise(SIGUSR1) == 0);
    observe("handled", handled);
}
