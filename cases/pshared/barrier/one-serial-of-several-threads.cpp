// Each time a barrier opens, pthread_barrier_wait() returns PTHREAD_BARRIER_SERIAL_THREAD to exactly one of the threads that
// waited, 0 to all others.
//
// ref:       POSIX.1-2024 XSH pthread_barrier_wait() RETURN VALUE
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.barrier.one-serial-thread

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_barrier_t barrier;
    observe("init", Error{pthread_barrier_init(&barrier, nullptr, 4)});
    Atomic<int> serial[10] = {}, zero[10] = {};
    in_threads(4, [&](int) {
        for (int round = 0; round < 10; ++round) {
            const int result = pthread_barrier_wait(&barrier);
            serial[round] += result == PTHREAD_BARRIER_SERIAL_THREAD;
            zero[round] += result == 0;
        }
    });
    int rounds = 0;
    for (int round = 0; round < 10; ++round) rounds += serial[round] == 1 && zero[round] == 3;
    observe("rounds with one PTHREAD_BARRIER_SERIAL_THREAD and three 0", rounds);
}
