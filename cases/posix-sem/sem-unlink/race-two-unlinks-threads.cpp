// Of two threads that unlink one name at the same time one succeeds, and the other is told that there is no such name.
//
// ref:      POSIX.1-2024 XSH sem_unlink() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/named_sem.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    const char* name = unique_name();
    repeat_rounds([&](Round& round) {
        must(sem_close(must(sem_open(name, O_CREAT | O_EXCL, 0600, 1u))));
        int others = -5, other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = sem_unlink(name);
            other_error = errno;
        });
        round.pause(0);
        const int own = sem_unlink(name), own_error = errno;
        rival.join();
        round.check("one of two unlinks it", (own == 0 && others == -1) || (own == -1 && others == 0));
        round.check("the other is told ENOENT", (own == -1 ? own_error : other_error) == ENOENT);
    });
}
