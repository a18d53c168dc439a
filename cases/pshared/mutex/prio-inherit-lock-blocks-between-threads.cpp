// pthread_mutex_lock() of a mutex with priority inheritance that another thread holds waits until that thread unlocks it.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION
// profile:   option TPI
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.prio-inherit-shared-basic

#include "support/thread_sync.hpp"

int main() {
    require_priority_inheritance();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT)));
    pthread_mutex_t mutex;
    must(permitted(pthread_mutex_init(&mutex, &attributes)));
    observe_lock_that_waits("lock", mutex, [&] { return pthread_mutex_lock(&mutex); });
}
