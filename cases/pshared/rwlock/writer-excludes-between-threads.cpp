// While one thread has a read-write lock for writing, no other can have it, neither for reading nor for writing.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_tryrdlock() ERRORS EBUSY; POSIX.1-2024 XSH pthread_rwlock_trywrlock() ERRORS EBUSY
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: pshared.rwlock.writer-excludes-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    observe("lock for writing", Error{pthread_rwlock_wrlock(&lock)});
    observe("another thread tries to read", in_a_thread([&] { return Error{pthread_rwlock_tryrdlock(&lock)}; }));
    observe("and to write", in_a_thread([&] { return Error{pthread_rwlock_trywrlock(&lock)}; }));
    observe("unlock", Error{pthread_rwlock_unlock(&lock)});
    Gate locked, may_unlock;
    Error taken = {-7}, unlocked = {-7};
    Thread other([&] {
        taken = {pthread_rwlock_trywrlock(&lock)};
        locked.open();
        may_unlock.wait();
        unlocked = {pthread_rwlock_unlock(&lock)};
    });
    locked.wait();
    observe("another thread takes it for writing", taken);
    observe("the first thread tries to read", Error{pthread_rwlock_tryrdlock(&lock)});
    observe("and to write", Error{pthread_rwlock_trywrlock(&lock)});
    may_unlock.open();
    other.join();
    observe("the other thread unlocks", unlocked);
    observe("the first thread tries to read", Error{pthread_rwlock_tryrdlock(&lock)});
}
