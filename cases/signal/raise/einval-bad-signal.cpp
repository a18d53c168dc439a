// raise() of a number that is no signal's returns something other than 0, with EINVAL.
//
// ref:     POSIX.1-2024 XSH raise() RETURN VALUE; POSIX.1-2024 XSH raise() ERRORS EINVAL
// profile: posix
// strength: shall fail
// claims:  S0-073 S4-070

#include "support/case.hpp"

int main() {
    errno = 0;
    observe("beyond SIGRTMAX, fails", raise(INT_MAX) != 0);
    observe("errno", Error{errno});
    errno = 0;
    observe("a negative number, fails", raise(-1) != 0);
    observe("errno", Error{errno});
}
