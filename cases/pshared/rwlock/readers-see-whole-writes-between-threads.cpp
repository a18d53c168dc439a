// Threads that have a read-write lock for reading never see half of what another one does while it has the lock for writing.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_wrlock() DESCRIPTION; POSIX.1-2024 XBD 4.15.2 Memory Synchronization
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.rwlock.writer-excludes-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    volatile int one = 0, other = 0;
    Atomic<int> halves = 0;
    in_threads(4, [&](int number) {
        for (int i = 0; i < 500; ++i) {
            if (number < 2) {
                must(Error{pthread_rwlock_wrlock(&lock)});
                one = one + 1;
                if (i % 50 == 0) sched_yield();
                other = other + 1;
            } else {
                must(Error{pthread_rwlock_rdlock(&lock)});
                if (one != other) ++halves;
            }
            must(Error{pthread_rwlock_unlock(&lock)});
        }
    });
    observe("halves of a write that were seen", halves.load());
    observe("writes", one);
    observe("whole ones", other);
}
