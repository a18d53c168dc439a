// A barrier can be destroyed as soon as the last thread has returned from it, and be made anew in the same memory.
//
// ref:      POSIX.1-2024 XSH pthread_barrier_destroy() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_barrier_t barrier;
    repeat_rounds([&](Round& round) {
        int others = -5;
        std::atomic<bool> returned = false;
        std::memset(&barrier, 0x55, sizeof barrier);
        const bool made = pthread_barrier_init(&barrier, nullptr, 2) == 0;
        Thread other([&] {
            round.pause(1);
            others = pthread_barrier_wait(&barrier);
            returned = true;
        });
        round.pause(0);
        const int own = pthread_barrier_wait(&barrier);
        while (!returned) sched_yield();
        const bool destroyed = pthread_barrier_destroy(&barrier) == 0;
        other.join();
        const bool one = own == PTHREAD_BARRIER_SERIAL_THREAD, another = others == PTHREAD_BARRIER_SERIAL_THREAD;
        round.check("it is made", made);
        round.check("one of two is told apart", one != another && (one || own == 0) && (another || others == 0));
        round.check("it is destroyed", destroyed);
    });
}
