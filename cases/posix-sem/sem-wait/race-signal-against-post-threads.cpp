// A wait is interrupted about when the unit is posted. It takes the unit, or it fails with EINTR and leaves it.
//
// ref:      POSIX.1-2024 XSH sem_wait() RETURN VALUE; POSIX.1-2024 XSH sem_wait() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    sem_t* semaphore = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    Gate over;
    repeat_rounds([&](Round& round) {
        int result = -7, error = 0;
        Thread waiter([&] {
            round.pause(0);
            result = sem_wait(semaphore);
            error = errno;
            over.wait();  // the signal comes while the thread lives
        });
        bool posted = false;
        Thread poster([&] {
            round.pause(1);
            posted = sem_post(semaphore) == 0;
        });
        round.pause(2);
        must(Error{pthread_kill(waiter.id(), SIGUSR1)});
        poster.join();
        over.open();
        waiter.join();
        round.check("the post succeeds", posted);
        round.check("the wait succeeds or gives EINTR", result == 0 || (result == -1 && error == EINTR));
        const int left = sem_trywait(semaphore);
        round.check("it has taken the unit, or left it", (left == 0) == (result != 0));
        round.check("there is no other unit", left == -1 ? errno == EAGAIN : sem_trywait(semaphore) == -1);
    });
}
