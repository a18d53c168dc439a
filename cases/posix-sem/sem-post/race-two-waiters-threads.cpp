// Two posts that come at the same time let two waiters go on, whether these wait already or are about to.
//
// ref:      POSIX.1-2024 XSH sem_post() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    sem_t semaphore;
    must(sem_init(&semaphore, 0, 0));
    repeat_rounds([&](Round& round) {
        bool first = false, second = false, posted = false, also_posted = false;
        Thread one([&] { first = sem_wait(&semaphore) == 0; });
        Thread other([&] { second = sem_wait(&semaphore) == 0; });
        Thread poster([&] {
            round.pause(1);
            posted = sem_post(&semaphore) == 0;
        });
        round.pause(0);
        also_posted = sem_post(&semaphore) == 0;
        poster.join();
        one.join();
        other.join();
        round.check("both posts succeed", posted && also_posted);
        round.check("both waiters get a unit", first && second);
        round.check("no unit is left", sem_trywait(&semaphore) == -1);
    });
}
