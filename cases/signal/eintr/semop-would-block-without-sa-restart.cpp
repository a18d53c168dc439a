// semop() that waits for a semaphore fails with EINTR once a handler without SA_RESTART has run, and leaves the value alone.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/interruption.hpp"
#include "support/owned_sysv.hpp"

int main() {
    const int set = owned_sem(must(semget(IPC_PRIVATE, 1, 0600)));
    sembuf take_two = {0, -2, 0}, add_one = {0, 1, 0};
    must(semop(set, &add_one, 1));
    {
        const Alarms alarms;
        observe("semop -2 at value 1", semop(set, &take_two, 1));
    }
    observe("handler ran", handled > 0);
    observe("value", semctl(set, 0, GETVAL));
}
