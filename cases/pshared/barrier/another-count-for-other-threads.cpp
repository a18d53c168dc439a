// A barrier that was destroyed once all threads had left it can be made anew in its place for another number of threads.
//
// ref:       POSIX.1-2024 XSH pthread_barrier_destroy() DESCRIPTION; POSIX.1-2024 XSH pthread_barrier_wait() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: pshared.barrier.releases-at-count-across-processes

#include "support/pshared.hpp"
#include "support/threads.hpp"

static void meet(pthread_barrier_t* barrier, int count) {
    observe("init", Error{pthread_barrier_init(barrier, nullptr, static_cast<unsigned>(count))});
    Atomic<int> come = 0, together = 0;
    in_threads(count, [&](int) {
        ++come;
        const int result = pthread_barrier_wait(barrier);
        together += (result == 0 || result == PTHREAD_BARRIER_SERIAL_THREAD) && come == count;
    });
    observe("threads that passed once all had come", together.load());
    observe("destroy", Error{pthread_barrier_destroy(barrier)});
}

int main() {
    pthread_barrier_t barrier;
    meet(&barrier, 2);
    meet(&barrier, 5);
    meet(&barrier, 3);
}
