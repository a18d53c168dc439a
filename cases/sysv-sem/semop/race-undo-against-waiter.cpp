// A process that has taken a unit with SEM_UNDO ends about when another one begins to wait for it: the waiter gets the unit.
//
// ref:      POSIX.1-2024 XSH semop() DESCRIPTION SEM_UNDO
// profile:  xsi
// strength: shall
// needs:    fork rounds

#include "support/meetings.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({1});
    const Meeting taken;
    repeat_rounds([&](Round& round) {
        Child holder([&] {
            sembuf take = operation(0, -1, SEM_UNDO | IPC_NOWAIT);
            const bool failed = semop(id, &take, 1) == -1 || semctl(id, 0, GETVAL) != 0;
            taken.meet();
            round.pause(1);
            return failed ? 1 : 0;
        });
        taken.meet();
        round.pause(0);
        sembuf take = operation(0, -1), give = operation(0, 1);
        const bool got = semop(id, &take, 1) == 0;
        round.check("the first process takes the unit and ends", holder.wait().status == 0);
        round.check("the waiter gets it then", got);
        round.check("there was one", semctl(id, 0, GETVAL) == 0);
        round.check("it is given back", semop(id, &give, 1) == 0);
    });
}
