// pthread_mutex_setprioceiling() of an error-checking mutex that the thread has already returns EDEADLK, and the ceiling stays.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_setprioceiling() ERRORS EDEADLK; POSIX.1-2024 XSH pthread_mutex_setprioceiling() DESCRIPTION
// profile:  option TPP
// strength: shall fail

#include "support/pshared.hpp"

#include <sched.h>

int main() {
    require_priority_ceilings();
    const int low = must(sched_get_priority_min(SCHED_FIFO)), high = must(sched_get_priority_max(SCHED_FIFO));
    const sched_param lowest = {.sched_priority = low};  // what the mutex means to other policies is open
    const int refused = pthread_setschedparam(pthread_self(), SCHED_FIFO, &lowest);
    if (refused == EPERM) unsupported("SCHED_FIFO takes a privilege here");
    must(Error{refused});
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK)});
    must(permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_PROTECT)));
    must(permitted(pthread_mutexattr_setprioceiling(&attributes, high)));
    pthread_mutex_t mutex;
    must(permitted(pthread_mutex_init(&mutex, &attributes)));

    int before, ceiling = -7;
    must(permitted(pthread_mutex_lock(&mutex)));
    observe("set the lowest, while it is locked", permitted(pthread_mutex_setprioceiling(&mutex, low, &before)));
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("get", permitted(pthread_mutex_getprioceiling(&mutex, &ceiling)));
    observe("is the highest", ceiling == high);
    observe("set the lowest, once it is unlocked", permitted(pthread_mutex_setprioceiling(&mutex, low, &before)));
}
