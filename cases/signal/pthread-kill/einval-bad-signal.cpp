// pthread_kill() returns EINVAL for a number that is no signal.
//
// ref:     POSIX.1-2024 XSH pthread_kill() ERRORS EINVAL
// profile: posix
// strength: shall fail
// needs:   threads

#include "support/threads.hpp"

int main() {
    errno = 0;
    observe("SIGRTMAX + 1", Error{pthread_kill(pthread_self(), SIGRTMAX + 1)});
    observe("-1", Error{pthread_kill(pthread_self(), -1)});
    note("errno %d", errno);
}
