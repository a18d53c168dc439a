// Of two threads that wait, one is cancelled about when a unit is posted. Unless that one has taken the unit, it lets the other one
// through. A sem_wait() that is no cancellation point goes on until there is a unit.
//
// ref:      POSIX.1-2024 XSH 2.9.5 Thread Cancellation; POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads timing rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    sem_t* semaphore = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    repeat_rounds([&](Round& round) {
        bool posted = true, sound = true, woken = true, balanced = true;
        round.pause(0);
        for (int i = 0; i < 8 && woken; ++i) {
            Atomic<int> result{-7}, other_result{-7};
            Thread waiter([&] { result = sem_wait(semaphore); });
            let_thread_block(waiter);
            Thread other([&] { other_result = sem_wait(semaphore); });
            let_thread_block(other);
            int units = 1;
            posted = sem_post(semaphore) == 0 && posted;
            pthread_cancel(waiter.id());  // it may have ended: nothing comes of it then
            // Time is counted in naps of this thread: where the machine is slow, they take long, too.
            for (int naps = 0; other_result == -7 && naps < 500 * time_scale(); ++naps) {
                if (result == 0 && units == 1) posted = sem_post(semaphore) == 0 && ++units && posted;
                breathe();
            }
            woken = other_result != -7;
            for (; units < (woken ? 2 : 3); ++units) must(sem_post(semaphore));  // a thread that was cancelled may still wait
            waiter.join();
            other.join();
            sound = result != -1 && other_result == 0 && sound;
            for (units -= (result == 0) + (other_result == 0); units > 0; --units)
                balanced = sem_trywait(semaphore) == 0 && balanced;
            balanced = units == 0 && sem_trywait(semaphore) == -1 && errno == EAGAIN && balanced;
        }
        round.check("each post succeeds", posted);
        round.check("no wait fails", sound);
        round.check("the other waiter comes back", woken);
        round.check("no unit is left", !woken || balanced);
    });
}
