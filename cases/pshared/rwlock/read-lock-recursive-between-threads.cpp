// A thread may have a read-write lock several times for reading; other threads can have it for writing after as many unlocks.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_unlock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.rwlock.read-lock-recursive

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    auto try_to_write = [&] { return Error{pthread_rwlock_trywrlock(&lock)}; };
    observe("lock for reading", Error{pthread_rwlock_rdlock(&lock)});
    observe("lock for reading again", Error{pthread_rwlock_rdlock(&lock)});
    observe("unlock", Error{pthread_rwlock_unlock(&lock)});
    observe("another thread tries to write after one unlock", in_a_thread(try_to_write));
    observe("unlock", Error{pthread_rwlock_unlock(&lock)});
    observe("another thread tries to write after two", in_a_thread(try_to_write));
}
