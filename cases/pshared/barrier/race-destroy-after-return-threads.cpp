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
        int own = -5, others = -5;
        bool destroyed = false;
        Atomic<int> inside = 2;
        std::memset(&barrier, 0x55, sizeof barrier);
        const bool made = pthread_barrier_init(&barrier, nullptr, 2) == 0;
        auto pass = [&](int party, int& result) {
            round.pause(party);
            result = pthread_barrier_wait(&barrier);
            if (--inside == 0) destroyed = pthread_barrier_destroy(&barrier) == 0;
        };
        Thread other([&] { pass(1, others); });
        pass(0, own);
        other.join();
        const bool one = own == PTHREAD_BARRIER_SERIAL_THREAD, another = others == PTHREAD_BARRIER_SERIAL_THREAD;
        round.check("it is made", made);
        round.check("one of two is told apart", one != another && (one || own == 0) && (another || others == 0));
        round.check("the last one to return destroys it", destroyed);
    });
}
