// A thread that a post has let go on may destroy the semaphore and unmap its memory at once: the poster does not touch it any more.
//
// ref:      POSIX.1-2024 XSH sem_destroy() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([&](Round& round) {
        auto* semaphore = shared<sem_t>();
        must(sem_init(semaphore, 0, 0));
        bool posted = false;
        Thread poster([&] {
            round.pause(1);
            posted = sem_post(semaphore) == 0;
        });
        round.pause(0);
        const bool taken = sem_wait(semaphore) == 0;
        const bool destroyed = taken && sem_destroy(semaphore) == 0;
        if (destroyed) must(munmap(semaphore, sizeof *semaphore));
        poster.join();
        round.check("the wait takes the unit", taken);
        round.check("the semaphore can be destroyed", destroyed);
        round.check("the post succeeds", posted);
    });
}
