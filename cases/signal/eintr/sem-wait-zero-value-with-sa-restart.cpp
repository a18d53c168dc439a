// sem_wait() on a semaphore of value 0 goes on waiting after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: may
// needs:   fork

#include "support/interruption.hpp"

#include <semaphore.h>

int main() {
    auto* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    Gate third_alarm;
    Child poster([&] {
        third_alarm.wait();
        must(sem_post(semaphore));
    });
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("sem_wait at value 0", sem_wait(semaphore));
    }
    observe("handler ran", handled > 0);
    observe("poster", poster.wait());
    int value = -1;
    observe("sem_getvalue", sem_getvalue(semaphore, &value));
    observe("value once the post is taken", value);
}
