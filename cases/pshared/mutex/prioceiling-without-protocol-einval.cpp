// A mutex without a priority protocol has no ceiling: to ask for it and to set it returns EINVAL.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_getprioceiling() ERRORS EINVAL; POSIX.1-2024 XSH pthread_mutex_setprioceiling() ERRORS EINVAL; POSIX.1-2024 XSH pthread_mutex_setprioceiling() ERRORS EPERM
// profile:  option TPP
// strength: shall fail

#include "support/pshared.hpp"

#include <sched.h>

int main() {
    require_priority_ceilings();
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    int ceiling;
    const int high = must(sched_get_priority_max(SCHED_FIFO));
    observe("getprioceiling", Error{pthread_mutex_getprioceiling(&mutex, &ceiling)}, {EINVAL, EPERM});
    observe("setprioceiling", Error{pthread_mutex_setprioceiling(&mutex, high, &ceiling)}, {EINVAL, EPERM});
    observe("lock", Error{pthread_mutex_lock(&mutex)});
}
