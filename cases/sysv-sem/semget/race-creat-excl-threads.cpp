// Of two threads that make a set for one key at the same time, with IPC_CREAT and IPC_EXCL, exactly one succeeds.
//
// ref:      POSIX.1-2024 XSH semget() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_sem.hpp"
#include "support/threads.hpp"

int main() {
    const key_t key = unused_key();
    repeat_rounds([&](Round& round) {
        disown_all();
        int others = -5, other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = owned_sem(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600));
            other_error = errno;
        });
        round.pause(0);
        const int own = owned_sem(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600)), own_error = errno;
        rival.join();
        const int made = own == -1 ? others : own;
        round.check("one of two makes the set", (own == -1) != (others == -1));
        round.check("the other is told EEXIST", (own == -1 ? own_error : other_error) == EEXIST);
        round.check("the key has this set", semget(key, 1, 0) == made);
        round.check("it can be removed", semctl(made, 0, IPC_RMID) == 0);
    });
}
