// A set is removed about when a thread begins to wait for one of its semaphores: the call fails, and nobody is left asleep.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION; POSIX.1-2024 XSH semctl() DESCRIPTION IPC_RMID
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
        int set = semctl(id, 0, SETVAL, SemArg{.val = 0}), removed = -5;
        Thread remover([&] {
            round.pause(1);
            removed = semctl(id, 0, IPC_RMID);
        });
        round.pause(0);
        sembuf take = operation(0, -1);
        const int result = semop(id, &take, 1), error = errno;
        remover.join();
        round.check("the set is removed", set == 0 && removed == 0);
        round.check("the wait fails with EIDRM, or EINVAL", result == -1 && (error == EIDRM || error == EINVAL));
    });
}
