// A barrier that has opened is ready for the next round: no thread passes it before all have come again.
//
// ref:       POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.barrier.reusable-for-rounds

#include "support/pshared.hpp"
#include "support/threads.hpp"

int main() {
    pthread_barrier_t barrier;
    must(Error{pthread_barrier_init(&barrier, nullptr, 4)});
    Atomic<int> come[50] = {}, early = 0, failed = 0;
    in_threads(4, [&](int) {
        for (auto& count : come) {
            ++count;
            const int result = pthread_barrier_wait(&barrier);
            if (result != 0 && result != PTHREAD_BARRIER_SERIAL_THREAD) ++failed;
            if (count != 4) ++early;
        }
    });
    observe("times that one passed before all had come", early.load());
    observe("waits that failed", failed.load());
}
