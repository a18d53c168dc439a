// A buffer with a mutex and two condition variables hands items from a thread to another: none is lost, and each comes in its turn.
//
// ref:       POSIX.1-2024 XSH pthread_cond_wait() DESCRIPTION; POSIX.1-2024 XSH pthread_cond_signal() DESCRIPTION; POSIX.1-2024 XBD 4.15.2 Memory Synchronization
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.cond.signal-wakes-waiter-in-other-process

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    constexpr int count = 500;
    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t room = PTHREAD_COND_INITIALIZER, items = PTHREAD_COND_INITIALIZER;
    int slots[4], put = 0, taken = 0, right = 0;
    Thread producer([&] {
        for (int i = 0; i < count; ++i) {
            must(Error{pthread_mutex_lock(&mutex)});
            while (put - taken == 4) must(Error{pthread_cond_wait(&room, &mutex)});
            slots[put++ % 4] = i;
            must(Error{pthread_cond_signal(&items)});
            must(Error{pthread_mutex_unlock(&mutex)});
        }
    });
    for (int i = 0; i < count; ++i) {
        must(Error{pthread_mutex_lock(&mutex)});
        while (put == taken) must(Error{pthread_cond_wait(&items, &mutex)});
        right += slots[taken++ % 4] == i;
        must(Error{pthread_cond_signal(&room)});
        must(Error{pthread_mutex_unlock(&mutex)});
    }
    producer.join();
    observe("items put", put);
    observe("items that were right", right);
}
