// semop() goes on waiting for a semaphore after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: xsi
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int set = new_set({0});
    Gate third_alarm;
    Child adder([&] {
        third_alarm.wait();
        sembuf add_three = operation(0, 3);
        must(semop(set, &add_three, 1));
    });

    sembuf take_one = operation(0, -1);
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("semop -1 at value 0", semop(set, &take_one, 1));
    }
    observe("handler ran", handled > 0);
    observe("the other process, which adds 3", adder.wait());
    observe("value", semctl(set, 0, GETVAL));
}
