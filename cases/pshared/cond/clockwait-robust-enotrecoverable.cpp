// pthread_cond_clockwait() returns ENOTRECOVERABLE when the robust mutex has become unrecoverable meanwhile.
//
// ref:      POSIX.1-2024 XSH pthread_cond_clockwait() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// since:    2024
// needs:    fork

#include "support/pshared.hpp"

int main() {
    const timespec end = distant_time(CLOCK_MONOTONIC);
    observe("wait", unrecoverable_during([&](pthread_cond_t* condition, pthread_mutex_t* mutex) {
                return pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, &end);
            }));
}
