// What each thread stored before it came to a barrier is there for all others once they have passed it.
//
// ref:       POSIX.1-2024 XBD 4.15.2 Memory Synchronization; POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.barrier.reusable-for-rounds

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_barrier_t barrier;
    must(Error{pthread_barrier_init(&barrier, nullptr, 4)});
    int stored[4] = {};
    Atomic<int> right = 0;
    in_threads(4, [&](int number) {
        for (int round = 1; round <= 50; ++round) {
            stored[number] = round;
            pthread_barrier_wait(&barrier);
            for (int other : stored) right += other == round;
            pthread_barrier_wait(&barrier);  // nobody stores the next one before all have looked
        }
    });
    observe("values that were right", right.load());
}
