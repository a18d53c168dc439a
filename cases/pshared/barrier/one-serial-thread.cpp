// Each time a barrier opens, pthread_barrier_wait() returns PTHREAD_BARRIER_SERIAL_THREAD to exactly one of those who waited, 0 to
// the others.
//
// ref:      POSIX.1-2024 XSH pthread_barrier_wait() RETURN VALUE
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

namespace {
struct Results {
    int serial[10], zero[10];
};
}  // namespace

int main() {
    pthread_barrier_t* barrier = shared_barrier(4);
    Results* results = shared<Results>();
    const Text ends = in_processes(4, [=](int) {
        for (int round = 0; round < 10; ++round) {
            const int result = pthread_barrier_wait(barrier);
            if (result == PTHREAD_BARRIER_SERIAL_THREAD) __atomic_fetch_add(&results->serial[round], 1, __ATOMIC_SEQ_CST);
            if (result == 0) __atomic_fetch_add(&results->zero[round], 1, __ATOMIC_SEQ_CST);
        }
        return 0;
    });
    int rounds = 0;
    for (int round = 0; round < 10; ++round) rounds += results->serial[round] == 1 && results->zero[round] == 3;
    observe("the processes", ends.chars);
    observe("rounds with one PTHREAD_BARRIER_SERIAL_THREAD and three 0", rounds);
}
