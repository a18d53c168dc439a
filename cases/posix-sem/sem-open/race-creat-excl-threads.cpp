// Of two threads that create a semaphore of one name at the same time, with O_CREAT and O_EXCL, exactly one succeeds.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION O_EXCL
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        sem_t* others = nullptr;
        int other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = sem_open(name, O_CREAT | O_EXCL, 0600, 1u);
            other_error = errno;
        });
        round.pause(0);
        sem_t* own = sem_open(name, O_CREAT | O_EXCL, 0600, 1u);
        const int own_error = errno;
        rival.join();
        sem_t* made = own == SEM_FAILED ? others : own;
        round.check("one of two creates it", (own == SEM_FAILED) != (others == SEM_FAILED));
        round.check("the other is told EEXIST", (own == SEM_FAILED ? own_error : other_error) == EEXIST);
        round.check("it has its initial value", made != SEM_FAILED && sem_trywait(made) == 0 && sem_trywait(made) == -1);
        if (made != SEM_FAILED) must(sem_close(made));
        round.check("its name can be unlinked", sem_unlink(name) == 0);
    });
}
