// Of two threads that remove one set at the same time one succeeds, and the other is told that there is no such set.
//
// ref:      POSIX.1-2024 XSH semctl() DESCRIPTION IPC_RMID
// profile:  xsi
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_sem.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([&](Round& round) {
        disown_all();
        const int id = owned_sem(must(semget(IPC_PRIVATE, 1, 0600)));
        int others = -5, other_error = 0;
        Thread rival([&] {
            round.pause(1);
            others = semctl(id, 0, IPC_RMID);
            other_error = errno;
        });
        round.pause(0);
        const int own = semctl(id, 0, IPC_RMID), own_error = errno;
        rival.join();
        const int error = own == -1 ? own_error : other_error;
        round.check("one of two removes it", (own == 0 && others == -1) || (own == -1 && others == 0));
        round.check("the other is told EINVAL, or EIDRM", error == EINVAL || error == EIDRM);
        round.check("it is gone", semctl(id, 0, GETVAL) == -1);
    });
}
