// A successful semop() sets sem_otime to the present; neither a failed one nor SETVAL does, so a process can wait for it to see
// that a set has been initialised.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION; XSH semget() DESCRIPTION
// profile: xsi
// strength: shall
// assertion: sysv-sem.semop.sets-otime sysv-sem.semget.otime-zero-until-first-semop

#include "support/sysv_sem.hpp"

int main() {
    const int id = owned_sem(must(semget(IPC_PRIVATE, 1, 0600)));
    observe("time of a new set", static_cast<long>(set_status(id).sem_otime));
    must(semctl(id, 0, SETVAL, SemArg{.val = 1}));
    observe("after SETVAL", static_cast<long>(set_status(id).sem_otime));

    sembuf take = operation(0, -2, IPC_NOWAIT);
    observe("a call that fails", semop(id, &take, 1));
    observe("time after it", static_cast<long>(set_status(id).sem_otime));
    const time_t before = time(nullptr);
    take = operation(0, -1, IPC_NOWAIT);
    observe("a call that succeeds", semop(id, &take, 1));
    const time_t last = set_status(id).sem_otime;
    observe("time is that of the call", is_of_now(last, before));
}
