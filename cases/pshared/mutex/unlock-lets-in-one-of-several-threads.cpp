// When a mutex is unlocked exactly one of several waiting threads gets it; the next one gets it when that one unlocks.
//
// ref:       POSIX.1-2024 XSH pthread_mutex_unlock() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.mutex.lock-blocks-until-other-process-unlocks

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    Atomic<int> got = 0, failed = 0;
    Gate next;
    auto lock = [&] {
        if (pthread_mutex_lock(&mutex) != 0) ++failed;
        ++got;
        next.wait();
        if (pthread_mutex_unlock(&mutex) != 0) ++failed;
    };
    must(Error{pthread_mutex_lock(&mutex)});
    Thread first(lock), second(lock), third(lock);
    for (auto* thread : {&first, &second, &third}) let_thread_block(*thread);
    observe("threads that got it before the unlock", got.load());
    must(Error{pthread_mutex_unlock(&mutex)});
    for (int i = 1; i <= 3; ++i) {
        eventually([&] { return got >= i; });
        breathe(10);
        observe("threads that got it", got.load());
        next.open();
    }
    for (auto* thread : {&first, &second, &third}) thread->join();
    observe("calls that failed", failed.load());
}
