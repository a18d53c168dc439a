// pthread_sigmask() returns the error number for an unknown way of changing the mask, and leaves the mask as it is.
//
// ref:     POSIX.1-2024 XSH pthread_sigmask() RETURN VALUE; POSIX.1-2024 XSH pthread_sigmask() ERRORS EINVAL
// profile: posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    const sigset_t set = set_of({SIGUSR1});
    errno = 0;
    observe("unknown way", Error{pthread_sigmask(9999, &set, nullptr)});
    note("errno %d", errno);
    sigset_t mask = set_of({SIGUSR1});
    observe("query", Error{pthread_sigmask(SIG_BLOCK, nullptr, &mask)});
    observe("SIGUSR1 blocked", sigismember(&mask, SIGUSR1));
}
