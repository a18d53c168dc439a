// semop() that waits for a semaphore fails with EINTR once a handler without SA_RESTART has run, and leaves the value alone.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/interruption.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int set = new_set({1});
    sembuf take_two = operation(0, -2);
    {
        const Alarms alarms;
        observe("semop -2 at value 1", semop(set, &take_two, 1));
    }
    observe("handler ran", handled > 0);
    observe("value", semctl(set, 0, GETVAL));
}
