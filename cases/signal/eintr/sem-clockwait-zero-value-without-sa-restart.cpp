// sem_clockwait() on a semaphore of value 0 may fail with EINTR once a handler without SA_RESTART has run; where it does not, it
// waits for the post that comes afterwards.
//
// ref:     POSIX.1-2024 XSH sem_clockwait() ERRORS EINTR
// profile: posix
// strength: may
// since:   2024
// needs:   fork

#include "support/interruption.hpp"
#include "support/sem_clockwait.hpp"

int main() {
    need_sem_clockwait();
    auto* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    Gate third_alarm;
    Child poster([&] {
        third_alarm.wait();
        must(sem_post(semaphore));
    });
    const timespec limit = plus_milliseconds(clock_now(), 20'000);
    {
        const Alarms alarms(0, &third_alarm);
        observe("sem_clockwait at value 0", sem_clockwait(semaphore, CLOCK_MONOTONIC, &limit), {"-1 EINTR", "0"});
    }
    observe("handler ran", handled > 0);
}
