// A pthread_mutex_lock() that waits for a mutex with priority inheritance takes it when the process that has it unlocks it.
//
// ref:      POSIX.1-2024 XSH pthread_mutex_lock() DESCRIPTION; POSIX.1-2024 XSH pthread_mutexattr_setprotocol() DESCRIPTION
// profile:  option TPI
// strength: shall
// needs:    fork

#include "support/pshared.hpp"
#include "support/waking_child.hpp"

int main() {
    require_priority_inheritance();
    require_process_shared();
    pthread_mutexattr_t attributes;
    must(Error{pthread_mutexattr_init(&attributes)});
    must(Error{pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    must(permitted(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT)));
    auto* mutex = shared<pthread_mutex_t>();
    must(permitted(pthread_mutex_init(mutex, &attributes)));
    WakingChild holder([=] { must(Error{pthread_mutex_lock(mutex)}); }, [=] { must(Error{pthread_mutex_unlock(mutex)}); });
    observe("lock", Error{pthread_mutex_lock(mutex)});
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    observe("unlock", Error{pthread_mutex_unlock(mutex)});
}
