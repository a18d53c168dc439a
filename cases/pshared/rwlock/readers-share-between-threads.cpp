// Several threads can have a read-write lock for reading at once; for writing none can have it then.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_trywrlock() ERRORS EBUSY
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.rwlock.readers-share-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    auto try_to_write = [&](const char* when) {
        observe(when, in_a_thread([&] {
                    const Error result = {pthread_rwlock_trywrlock(&lock)};
                    if (result.number == 0) must(Error{pthread_rwlock_unlock(&lock)});
                    return result;
                }));
    };
    observe("lock for reading", Error{pthread_rwlock_rdlock(&lock)});
    try_to_write("another thread tries to lock for writing");
    Error first = {-7}, second = {-7}, unlocked = {-7};
    Thread reader([&] {
        first = {pthread_rwlock_rdlock(&lock)};
        second = {pthread_rwlock_tryrdlock(&lock)};
        unlocked = {pthread_rwlock_unlock(&lock)};
        if (unlocked.number == 0) unlocked = {pthread_rwlock_unlock(&lock)};
    });
    reader.join();
    observe("another thread locks for reading", first);
    observe("and once more by trying", second);
    observe("and unlocks twice", unlocked);
    try_to_write("another thread tries to lock for writing");
    observe("unlock", Error{pthread_rwlock_unlock(&lock)});
    try_to_write("another thread tries to lock for writing");
}
