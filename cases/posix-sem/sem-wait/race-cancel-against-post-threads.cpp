// A thread that waits is cancelled about when the unit is posted. Its wait succeeds, or the unit is left.
//
// ref:      POSIX.1-2024 XSH 2.9.5 Thread Cancellation; POSIX.1-2024 XSH sem_wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/cancelled_waits.hpp"
#include "support/named_sem.hpp"

int main() {
    sem_t* semaphore = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    repeat_rounds([&](Round& round) {
        cancelled_waits(
            round, [&] { return sem_wait(semaphore) == 0; }, [&] { must(sem_post(semaphore)); },
            [&] { return sem_trywait(semaphore) == 0; });
        round.check("no other unit is left", sem_trywait(semaphore) == -1 && errno == EAGAIN);
    });
}
