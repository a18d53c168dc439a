// sem_timedwait() on a semaphore of value 0 goes on waiting after a handler with SA_RESTART has run.
//
// ref:     man7 signal(7) Interruption of system calls and library functions by signal handlers
// profile: linux
// strength: documented
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
    const timespec limit = plus_milliseconds(clock_now(CLOCK_REALTIME), 20'000);
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("sem_timedwait at value 0", sem_timedwait(semaphore, &limit));
    }
    observe("handler ran", handled > 0);
    observe("poster", poster.wait());
    int value = -1;
    observe("sem_getvalue", sem_getvalue(semaphore, &value));
    observe("value once the post is taken", value);
}
