// One unit goes to one of two threads that try to take it at the same time; the other is told that there is none.
//
// ref:      POSIX.1-2024 XSH sem_trywait() DESCRIPTION; POSIX.1-2024 XSH sem_trywait() RETURN VALUE
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
        must(sem_post(&semaphore));
        int others = -5, other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = sem_trywait(&semaphore);
            other_error = errno;
        });
        round.pause(0);
        const int own = sem_trywait(&semaphore), own_error = errno;
        rival.join();
        round.check("one of two gets the unit", (own == 0 && others == -1) || (own == -1 && others == 0));
        round.check("the other is told EAGAIN", (own == -1 ? own_error : other_error) == EAGAIN);
        round.check("none is left", value_of(&semaphore) == 0);
    });
}
