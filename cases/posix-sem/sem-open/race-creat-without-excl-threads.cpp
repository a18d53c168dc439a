// Two threads that open a new name with O_CREAT at the same time have one semaphore: what one posts the other can take.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION O_CREAT
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        sem_t* others = SEM_FAILED;
        Thread rival([&] {
            round.pause(1);
            others = sem_open(name, O_CREAT, 0600, 0u);
        });
        round.pause(0);
        sem_t* own = sem_open(name, O_CREAT, 0600, 0u);
        rival.join();
        const bool both = own != SEM_FAILED && others != SEM_FAILED;
        round.check("both open it", both);
        round.check("both have the same address", own == others);
        round.check("one posts, the other takes", both && sem_post(own) == 0 && sem_trywait(others) == 0);
        round.check("there was one unit", both && sem_trywait(own) == -1);
        if (own != SEM_FAILED) must(sem_close(own));
        if (others != SEM_FAILED) must(sem_close(others));
        round.check("its name can be unlinked", sem_unlink(name) == 0);
    });
}
