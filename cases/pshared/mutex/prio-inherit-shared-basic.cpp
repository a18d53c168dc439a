// A process-shared mutex with priority inheritance locks, and reports EBUSY, EDEADLK, EPERM and ETIMEDOUT, as its type says.
//
// ref:      POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION; POSIX.1-2024 XSH pthread_mutex_lock() ERRORS; POSIX.1-2024 XSH pthread_mutex_timedlock() ERRORS
// profile:  option TPI
// strength: shall fail
// needs:    fork

#include "support/pshared.hpp"

int main() {
    require_priority_inheritance();
    require_process_shared();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    must(Error{pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK)});
    observe("setprotocol", permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT)));
    auto* mutex = shared<pthread_mutex_t>();
    observe("init", permitted(pthread_mutex_init(mutex, &attributes)));

    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("lock again", Error{pthread_mutex_lock(mutex)});
    Child child([=] {
        observe("a child tries to lock", Error{pthread_mutex_trylock(mutex)});
        observe("and unlocks", Error{pthread_mutex_unlock(mutex)});
        const timespec end = time_in(40);
        observe("and locks until a time 40 ms ahead", Error{pthread_mutex_timedlock(mutex, &end)});
        observe("the time has come", has_come(end));
    });
    observe("child", child.wait());
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
    Child other([=] { observe("another child locks it", Error{pthread_mutex_lock(mutex)}); });
    observe("the other child", other.wait());
}
