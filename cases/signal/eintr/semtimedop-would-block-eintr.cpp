// semtimedop() that waits fails with EINTR once a handler has run, also with SA_RESTART, and leaves the value alone.
//
// ref:     man7 signal(7) Interruption of system calls and library functions by signal handlers; man7 semop(2) ERRORS EINTR
// profile: linux
// strength: documented

#include "support/interruption.hpp"
#include "support/owned_sysv.hpp"

int main() {
    const int set = owned_sem(must(semget(IPC_PRIVATE, 1, 0600)));
    sembuf take_two = {0, -2, 0}, add_one = {0, 1, 0};
    must(semop(set, &add_one, 1));
    const timespec limit = {20, 0};
    for (int flags : {0, SA_RESTART}) {
        handled = 0;
        {
            const Alarms alarms(flags);
            observe(flags == 0 ? "without SA_RESTART" : "with SA_RESTART", semtimedop(set, &take_two, 1, &limit));
        }
        observe("handler ran", handled > 0);
        observe("value", semctl(set, 0, GETVAL));
    }
}
