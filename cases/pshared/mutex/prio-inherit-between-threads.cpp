// A mutex with priority inheritance locks between threads, and reports EBUSY, EDEADLK, EPERM and ETIMEDOUT, as its type says.
//
// ref:       POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS
// profile:   option TPI
// strength:  shall fail
// needs:     threads
// assertion: pshared.mutex.prio-inherit-shared-basic

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    require_priority_inheritance();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK)});
    observe("setprotocol", permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT)));
    pthread_mutex_t mutex;
    observe("init", permitted(pthread_mutex_init(&mutex, &attributes)));
    observe("lock", Error{pthread_mutex_lock(&mutex)});
    observe("lock again", Error{pthread_mutex_lock(&mutex)});
    observe("another thread tries to lock", in_a_thread([&] { return Error{pthread_mutex_trylock(&mutex)}; }));
    observe("it unlocks", in_a_thread([&] { return Error{pthread_mutex_unlock(&mutex)}; }));
    const timespec end = time_in(20);
    observe("it locks until a time 20 ms ahead", in_a_thread([&] { return Error{pthread_mutex_timedlock(&mutex, &end)}; }));
    observe("the time has come", has_come(end));
    observe("unlock", Error{pthread_mutex_unlock(&mutex)});
    observe("another thread locks it", in_a_thread([&] {
                const Error locked = {pthread_mutex_lock(&mutex)};
                return locked.number == 0 ? Error{pthread_mutex_unlock(&mutex)} : locked;
            }));
    observe("try to lock it afterwards", Error{pthread_mutex_trylock(&mutex)});
}
