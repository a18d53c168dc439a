// A unit that is given when the time of a waiter is over is either taken by the waiter or left in the value.
//
// ref:      man7 semtimedop(2) DESCRIPTION; man7 semtimedop(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sysv_sem.hpp"
#include "support/threads.hpp"

int main() {
    const int id = new_set({0});
    repeat_rounds([&](Round& round) {
        int given = -5;
        Thread giver([&] {
            sembuf give = operation(0, 1);
            round.pause(1);
            given = semop(id, &give, 1);
        });
        sembuf take = operation(0, -1);
        const timespec limit = {0, 150'000};
        const bool taken = semtimedop(id, &take, 1, &limit) == 0;
        const bool timed_out = !taken && errno == EAGAIN;
        giver.join();
        take.sem_flg = IPC_NOWAIT;
        round.check("the unit is given", given == 0);
        round.check("the wait takes a unit or times out", taken || timed_out);
        round.check("a unit is left where none was taken", semop(id, &take, 1) == (taken ? -1 : 0));
        round.check("none is left after that", semctl(id, 0, GETVAL) == 0);
    });
}
