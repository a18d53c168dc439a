// SPDX-License-Identifier: MIT
// Mutexes and their kin in memory that processes share.
#pragma once

#include "support/sync.hpp"

#include <pthread.h>

namespace ipcts {

// What a system lacks does not compile where a case uses it, and the compiler names it. glibc has no macros of these names.
#if defined(PTHREAD_MUTEX_ROBUST) || (defined(__GLIBC__) && !defined(IPCTS_POOR))
#define IPCTS_HAS_ROBUST_MUTEXES
#else
#define robust_mutex() PTHREAD_MUTEX_ROBUST
#define require_release_at_end_of_thread() static_cast<void>(PTHREAD_MUTEX_ROBUST)
#define unrecoverable_during(...) PTHREAD_MUTEX_ROBUST
#endif
#if defined(_POSIX_THREAD_PROCESS_SHARED) && _POSIX_THREAD_PROCESS_SHARED >= 0
#define IPCTS_HAS_PROCESS_SHARED
#else
#define make_mutex(...) pthread_mutexattr_setpshared
#define shared_mutex(...) pthread_mutexattr_setpshared
#define make_condition(...) pthread_mutexattr_setpshared
#define make_monitor(...) pthread_mutexattr_setpshared
#define shared_rwlock() pthread_mutexattr_setpshared
#ifdef IPCTS_HAS_ROBUST_MUTEXES
#define robust_mutex() pthread_mutexattr_setpshared
#define unrecoverable_during(...) pthread_mutexattr_setpshared
#endif
#endif
#if !defined(_POSIX_BARRIERS) || _POSIX_BARRIERS <= 0
#define shared_barrier(count) static_cast<pthread_barrier_t*>(nullptr)
#elif !defined(IPCTS_HAS_PROCESS_SHARED)
#define shared_barrier(count) pthread_mutexattr_setpshared
#endif
#if !defined(_POSIX_SPIN_LOCKS) || _POSIX_SPIN_LOCKS <= 0
#define shared_spinlock() static_cast<pthread_spinlock_t*>(nullptr)
#endif

struct MutexKind {
    int type = PTHREAD_MUTEX_DEFAULT;
    int robust = 0;  // PTHREAD_MUTEX_ROBUST
};

inline void require_process_shared() {
    const Scaffolding helper;
    if (::sysconf(_SC_THREAD_PROCESS_SHARED) <= 0) unsupported("no process-shared synchronisation here");
}

// For mutexes with a priority protocol: inheritance and ceilings are options, and inheritance of robust mutexes is one of its own.
inline void require_priority_inheritance() {
    const Scaffolding helper;
    if (::sysconf(_SC_THREAD_PRIO_INHERIT) <= 0) unsupported("no priority inheritance here");
}
inline void require_priority_ceilings() {
    const Scaffolding helper;
    if (::sysconf(_SC_THREAD_PRIO_PROTECT) <= 0) unsupported("no priority ceilings here");
}
inline void require_robust_priority_inheritance() {
#if defined(_POSIX_THREAD_ROBUST_PRIO_INHERIT) && _POSIX_THREAD_ROBUST_PRIO_INHERIT > 0
    return;  // always supported, whatever sysconf() says
#elif defined(_SC_THREAD_ROBUST_PRIO_INHERIT)
    const Scaffolding helper;
    if (::sysconf(_SC_THREAD_ROBUST_PRIO_INHERIT) > 0) return;
#endif
    unsupported("no priority inheritance of robust mutexes here");
}

// What a call about protocols or ceilings has returned. A system may keep them for those with a privilege.
inline Error permitted(int error) {
    if (error == EPERM) unsupported("priority protocols take a privilege here");
    return {error};
}

// What pthread_mutexattr_setrobust() has returned. A C library may refuse it with ENOSYS where its kernel knows no robust
// mutexes. That fails pshared/mutex/setrobust-invalid-einval, and leaves nothing to test for the others.
inline Error robust_supported(int error) {
    if (error == ENOSYS) unsupported("no robust mutexes here");
    return {error};
}

// Makes a mutex of this process where `mutex` points, or, with PTHREAD_PROCESS_SHARED, one for several processes.
inline void make_private_mutex(pthread_mutex_t* mutex, MutexKind kind, [[maybe_unused]] int sharing = PTHREAD_PROCESS_PRIVATE) {
    const Scaffolding helper;
    pthread_mutexattr_t attributes;
    must(Error{::pthread_mutexattr_init(&attributes)});
#ifdef IPCTS_HAS_PROCESS_SHARED  // the call is part of an option, and left out where the default will do, too
    if (sharing != PTHREAD_PROCESS_PRIVATE) must(Error{::pthread_mutexattr_setpshared(&attributes, sharing)});
#endif
    must(Error{::pthread_mutexattr_settype(&attributes, kind.type)});
#ifdef IPCTS_HAS_ROBUST_MUTEXES
    if (kind.robust) must(robust_supported(::pthread_mutexattr_setrobust(&attributes, kind.robust)));
#endif
    must(Error{::pthread_mutex_init(mutex, &attributes)});
    ::pthread_mutexattr_destroy(&attributes);
}
#ifdef IPCTS_HAS_PROCESS_SHARED
inline void make_mutex(pthread_mutex_t* mutex, MutexKind kind = {}) {
    require_process_shared();
    make_private_mutex(mutex, kind, PTHREAD_PROCESS_SHARED);
}

inline pthread_mutex_t* shared_mutex(MutexKind kind = {}) {
    auto* mutex = shared<pthread_mutex_t>();
    make_mutex(mutex, kind);
    return mutex;
}
#endif
#ifdef IPCTS_HAS_ROBUST_MUTEXES
// Whether the end of a thread gives EOWNERDEAD to the next locker of its robust mutex is up to the system as long as its process
// lives.
inline void require_release_at_end_of_thread() {
    const Scaffolding helper;
    pthread_mutex_t mutex;
    make_private_mutex(&mutex, {.robust = PTHREAD_MUTEX_ROBUST});
    pthread_t owner;
    auto lock = [](void* it) -> void* {
        const Scaffolding in_the_thread;
        must(Error{::pthread_mutex_lock(static_cast<pthread_mutex_t*>(it))});
        return nullptr;
    };
    must(Error{::pthread_create(&owner, nullptr, lock, &mutex)});
    must(Error{::pthread_join(owner, nullptr)});
    if (::pthread_mutex_trylock(&mutex) == EBUSY) unsupported("robust mutexes stay locked when only a thread has ended");
    ::pthread_mutex_consistent(&mutex);
    ::pthread_mutex_unlock(&mutex);
}
#ifdef IPCTS_HAS_PROCESS_SHARED
inline pthread_mutex_t* robust_mutex() { return shared_mutex({PTHREAD_MUTEX_DEFAULT, PTHREAD_MUTEX_ROBUST}); }
#endif
#endif

#ifdef IPCTS_HAS_PROCESS_SHARED
inline void make_condition(pthread_cond_t* condition) {
    const Scaffolding helper;
    require_process_shared();
    pthread_condattr_t attributes;
    must(Error{::pthread_condattr_init(&attributes)});
    must(Error{::pthread_condattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    must(Error{::pthread_cond_init(condition, &attributes)});
    ::pthread_condattr_destroy(&attributes);
}

inline pthread_rwlock_t* shared_rwlock() {
    const Scaffolding helper;
    require_process_shared();
    auto* lock = shared<pthread_rwlock_t>();
    pthread_rwlockattr_t attributes;
    must(Error{::pthread_rwlockattr_init(&attributes)});
    must(Error{::pthread_rwlockattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    must(Error{::pthread_rwlock_init(lock, &attributes)});
    ::pthread_rwlockattr_destroy(&attributes);
    return lock;
}
#endif

#ifndef shared_barrier
inline pthread_barrier_t* shared_barrier(unsigned count) {
    const Scaffolding helper;
    require_process_shared();
    auto* barrier = shared<pthread_barrier_t>();
    pthread_barrierattr_t attributes;
    must(Error{::pthread_barrierattr_init(&attributes)});
    must(Error{::pthread_barrierattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED)});
    must(Error{::pthread_barrier_init(barrier, &attributes, count)});
    ::pthread_barrierattr_destroy(&attributes);
    return barrier;
}
#endif

#ifndef shared_spinlock
inline pthread_spinlock_t* shared_spinlock() {
    const Scaffolding helper;
    require_process_shared();
    auto* lock = const_cast<pthread_spinlock_t*>(shared<pthread_spinlock_t>());
    must(Error{::pthread_spin_init(lock, PTHREAD_PROCESS_SHARED)});
    return lock;
}
#endif

// A monitor: what several processes need to wait for one another with a condition variable. The mutex is an error-checking
// one, so that unlocking it tells whether the caller had it.
struct Monitor {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
    int waiting;  // those who are about to wait, or wait
    int go;       // what they wait for
};
#ifdef IPCTS_HAS_PROCESS_SHARED
inline void make_monitor(Monitor* monitor) {
    make_mutex(&monitor->mutex, {.type = PTHREAD_MUTEX_ERRORCHECK});
    make_condition(&monitor->condition);
}
#endif

#if defined(IPCTS_HAS_ROBUST_MUTEXES) && defined(IPCTS_HAS_PROCESS_SHARED)
// What `wait(condition, mutex)` gives whose robust mutex becomes unrecoverable meanwhile: one process ends with the mutex locked,
// and a second one unlocks it without making it consistent. A wait that ends without reason between the two finds EOWNERDEAD; then
// all is tried again, five times at most. The calls are the case's own.
template <class Wait>
Error unrecoverable_during(Wait wait) {
    Error result = {EOWNERDEAD};
    for (int i = 0; i < 5 && result.number == EOWNERDEAD; ++i) {
        auto* monitor = shared<Monitor>();
        make_mutex(&monitor->mutex, {PTHREAD_MUTEX_DEFAULT, PTHREAD_MUTEX_ROBUST});
        make_condition(&monitor->condition);
        must(Error{::pthread_mutex_lock(&monitor->mutex)});
        Child second([=] {
            Child first([=] { must(Error{::pthread_mutex_lock(&monitor->mutex)}); });
            first.wait();
            const int locked = ::pthread_mutex_lock(&monitor->mutex);
            ::pthread_mutex_unlock(&monitor->mutex);
            must(Error{::pthread_cond_signal(&monitor->condition)});
            return locked == EOWNERDEAD ? 0 : 1;
        });
        do result = {wait(&monitor->condition, &monitor->mutex)};
        while (result.number == 0);
        if (result.number == EOWNERDEAD) must(Error{::pthread_mutex_unlock(&monitor->mutex)});
        second.wait();
    }
    return result;
}
#endif

// Puts a unit into `go` under the mutex, and signals once; whether all calls succeeded. The calls of these two are the case's own.
inline bool put_unit(Monitor& units) {
    const bool locked = ::pthread_mutex_lock(&units.mutex) == 0;
    ++units.go;
    const bool signalled = ::pthread_cond_signal(&units.condition) == 0;
    return ::pthread_mutex_unlock(&units.mutex) == 0 && locked && signalled;
}

// Takes a unit from `go`, and waits for one until `end`, or as long as it takes: 1; or 0, if none came; or 2, if a call went wrong
// or timed out early.
inline int take_unit(Monitor& units, const timespec* end = nullptr) {
    if (::pthread_mutex_lock(&units.mutex) != 0) return 2;
    int result = 0;
    while (units.go == 0 && result == 0)
        result = end ? ::pthread_cond_timedwait(&units.condition, &units.mutex, end)
                     : ::pthread_cond_wait(&units.condition, &units.mutex);
    const int taken = units.go > 0 ? 1 : 0;
    units.go -= taken;
    if (::pthread_mutex_unlock(&units.mutex) != 0) return 2;
    return result == 0 || (end && result == ETIMEDOUT && has_come(*end)) ? taken : 2;
}

// Returns with the mutex held, once `count` processes wait: they have given the mutex back by waiting, or could not be counted.
inline void lock_once_waiting(Monitor* monitor, int count) {
    const Scaffolding helper;
    must(eventually([=] {
        must(Error{::pthread_mutex_lock(&monitor->mutex)});
        if (monitor->waiting == count) return true;
        must(Error{::pthread_mutex_unlock(&monitor->mutex)});
        return false;
    }));
}

}  // namespace ipcts
