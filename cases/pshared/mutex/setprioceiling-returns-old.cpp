// pthread_mutex_setprioceiling() changes the ceiling of a mutex with the protocol PTHREAD_PRIO_PROTECT and tells what it was.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_setprioceiling() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_setprioceiling() DESCRIPTION
// profile:  option TPP
// strength: shall

#include "support/pshared.hpp"

#include <sched.h>

int main() {
    require_priority_ceilings();
    const int low = must(sched_get_priority_min(SCHED_FIFO)), high = must(sched_get_priority_max(SCHED_FIFO));
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    observe("setprotocol", permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_PROTECT)));
    // A ceiling below the priority of this thread might keep it from locking the mutex.
    observe("make it with the highest", permitted(pthread_mutexattr_setprioceiling(&attributes, high)));
    pthread_mutex_t mutex;
    must(permitted(pthread_mutex_init(&mutex, &attributes)));

    int before = -7, ceiling = -7;
    observe("get", permitted(pthread_mutex_getprioceiling(&mutex, &ceiling)));
    observe("is the highest", ceiling == high);
    observe("set the lowest", permitted(pthread_mutex_setprioceiling(&mutex, low, &before)));
    observe("it was the highest before", before == high);
    observe("get", permitted(pthread_mutex_getprioceiling(&mutex, &ceiling)));
    observe("is the lowest", ceiling == low);
}
