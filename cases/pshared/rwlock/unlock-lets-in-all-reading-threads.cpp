// When a writer unlocks a read-write lock, and no other writer waits, all threads that wait for reading get it together.
//
// ref:       POSIX.1-2024 XSH pthread_rwlock_unlock() DESCRIPTION; POSIX.1-2024 XSH pthread_rwlock_rdlock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.rwlock.readers-share-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
    Atomic<int> reading = 0, together = 0, failed = 0;
    auto read = [&] {
        if (pthread_rwlock_rdlock(&lock) != 0) ++failed;
        ++reading;
        if (eventually([&] { return reading == 3; }, 20'000)) ++together;  // none unlocks before all three have it
        if (pthread_rwlock_unlock(&lock) != 0) ++failed;
    };
    must(Error{pthread_rwlock_wrlock(&lock)});
    Thread first(read), second(read), third(read);
    for (auto* thread : {&first, &second, &third}) let_thread_block(*thread);
    observe("readers before the unlock", reading.load());
    observe("unlock", Error{pthread_rwlock_unlock(&lock)});
    for (auto* thread : {&first, &second, &third}) thread->join();
    observe("readers that had it together", together.load());
    observe("calls that failed", failed.load());
}
