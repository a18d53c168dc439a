// Two processes that open a name with O_CREAT at once, but without O_EXCL, have one semaphore: a post of the one ends the wait of
// the other.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"

int main() {
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        Child poster([&] {
            round.pause(1);
            sem_t* own = sem_open(name, O_CREAT, 0600, 0u);
            return own != SEM_FAILED && sem_post(own) == 0 ? 0 : 1;
        });
        round.pause(0);
        sem_t* semaphore = sem_open(name, O_CREAT, 0600, 0u);
        round.check("the parent opens it", semaphore != SEM_FAILED);
        round.check("so does the child, and posts", poster.wait().status == 0);
        round.check("the parent finds the unit", semaphore != SEM_FAILED && sem_trywait(semaphore) == 0);
        round.check("there is one name", sem_unlink(name) == 0 && sem_unlink(name) == -1 && errno == ENOENT);
        if (semaphore != SEM_FAILED) must(sem_close(semaphore));
    });
}
