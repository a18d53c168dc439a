// A barrier that has opened is ready for the next round: nobody passes it before all have come again.
//
// ref:      POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:  option TSH
// strength: shall
// needs:    fork

#include "support/pshared.hpp"

namespace {
struct Rounds {
    int come[100];
};
}  // namespace

int main() {
    pthread_barrier_t* barrier = shared_barrier(4);
    Rounds* rounds = shared<Rounds>();
    int* early = shared<int>();
    int* failed = shared<int>();
    const Text ends = in_processes(4, [=](int) {
        for (int& come : rounds->come) {
            __atomic_fetch_add(&come, 1, __ATOMIC_SEQ_CST);
            const int result = pthread_barrier_wait(barrier);
            if (result != 0 && result != PTHREAD_BARRIER_SERIAL_THREAD) __atomic_fetch_add(failed, 1, __ATOMIC_SEQ_CST);
            if (__atomic_load_n(&come, __ATOMIC_SEQ_CST) != 4) __atomic_fetch_add(early, 1, __ATOMIC_SEQ_CST);
        }
        return 0;
    });
    observe("the processes", ends.chars);
    observe("times that one passed before all had come", *early);
    observe("waits that failed", *failed);
}
