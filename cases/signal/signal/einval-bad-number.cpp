// signal() refuses a number that is no signal's: it returns SIG_ERR with EINVAL.
//
// ref:      POSIX.1-2024 XSH signal() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// claims:   S4-085

#include "support/case.hpp"

int main() {
    errno = 0;
    observe("signal 0, SIG_ERR", signal(0, count_signal) == SIG_ERR);
    observe("errno", Error{errno});
    errno = 0;
    observe("the largest int, SIG_ERR", signal(INT_MAX, count_signal) == SIG_ERR);
    observe("errno", Error{errno});
}
