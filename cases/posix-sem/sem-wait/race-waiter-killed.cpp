// A process that waits is killed about when a unit is posted. A unit that is posted after its end is there for others.
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/meetings.hpp"
#include "support/named_sem.hpp"
#include "support/processes.hpp"
#include "support/threads.hpp"

int main() {
    sem_t* semaphore = must(sem_open(unique_name(), O_CREAT | O_EXCL, 0600, 0u));
    const Meeting begun;
    repeat_rounds([&](Round& round) {
        Child waiter([&] {
            begun.meet();
            if (sem_wait(semaphore) == 0) idle();
        });
        begun.meet();
        Thread killer([&] {
            round.pause(1);
            must(kill(waiter.pid(), SIGKILL));
        });
        round.pause(0);
        const bool posted = sem_post(semaphore) == 0;
        killer.join();
        const int ended = waiter.wait().status;
        round.check("the waiter is killed", WIFSIGNALED(ended));
        round.check("both posts succeed", posted && sem_post(semaphore) == 0);
        round.check("another wait gets a unit", sem_wait(semaphore) == 0);
        int left = 0;  // the first unit, unless the waiter had it
        while (sem_trywait(semaphore) == 0) ++left;
        round.check("no more units come than were posted", left <= 1 && errno == EAGAIN);
    });
}
