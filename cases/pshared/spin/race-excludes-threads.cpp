// A spin lock keeps two threads apart, of which one waits for it and the other only tries: no increment of a counter is lost.
//
// ref:      POSIX.1-2024 XSH pthread_spin_lock() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/pshared.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    pthread_spinlock_t lock;
    must(Error{pthread_spin_init(&lock, PTHREAD_PROCESS_PRIVATE)});
    repeat_rounds([&](Round& round) {
        constexpr int turns = 40;
        volatile int counter = 0;
        int failed = 0, failed_there = 0;
        auto add = [&](bool yields) {
            const int before = counter;
            volatile int work = 0;
            while (work < 400) work = work + 1;
            if (yields) sched_yield();
            counter = before + 1;
            return pthread_spin_unlock(&lock) != 0;
        };
        Thread other([&] {
            round.pause(1);
            for (int i = 0; i < turns; ++i) {
                failed_there += pthread_spin_lock(&lock) != 0;
                failed_there += add(false);
            }
        });
        round.pause(0);
        for (int i = 0; i < turns; ++i) {
            int result, refused = 0;
            while ((result = pthread_spin_trylock(&lock)) == EBUSY)
                if (++refused % 50 == 0) nap();
            failed += result != 0;
            failed += add(i == 20);
        }
        other.join();
        round.check("each gets the lock and gives it back", failed + failed_there == 0);
        round.check("no increment is lost", counter == 2 * turns);
    });
}
