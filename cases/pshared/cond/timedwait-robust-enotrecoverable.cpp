// pthread_cond_timedwait() returns ENOTRECOVERABLE when the robust mutex has become unrecoverable meanwhile.
//
// ref:      POSIX.1-2024 XSH pthread_cond_timedwait() ERRORS ENOTRECOVERABLE
// profile:  option TSH
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    const timespec end = distant_time();
    observe("wait", unrecoverable_during([&](pthread_cond_t* condition, pthread_mutex_t* mutex) {
                return pthread_cond_timedwait(condition, mutex, &end);
            }));
}
