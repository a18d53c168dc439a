// pthread_kill() returns EINVAL for a number that is no signal.
//
// ref:     POSIX.1-2024 XSH pthread_kill() ERRORS EINVAL
// profile: posix
// strength: shall fail

#include "support/threads.hpp"

int main() {
    observe("INT_MAX", Error{pthread_kill(pthread_self(), INT_MAX)});
    observe("-1", Error{pthread_kill(pthread_self(), -1)});
}
