// Where sem_clockwait() fails with EINTR after a handler without SA_RESTART, as it may, it has left the semaphore alone; otherwise
// it waits on and takes the post that comes afterwards.
//
// ref:     POSIX.1-2024 XSH sem_clockwait() RETURN VALUE; POSIX.1-2024 XSH sem_clockwait() ERRORS EINTR
// profile: posix
// strength: shall
// since:   2024
// needs:   fork

#include "support/interruption.hpp"
#include "support/sync.hpp"

int main() {
    auto* semaphore = shared<sem_t>();
    must(sem_init(semaphore, 1, 0));
    Gate third_alarm;
    Child poster([&] {
        third_alarm.wait();
        must(sem_post(semaphore));
    });
    const timespec limit = plus_milliseconds(clock_now(), 600'000);
    int result;
    {
        const Alarms alarms(0, &third_alarm);
        result = sem_clockwait(semaphore, CLOCK_MONOTONIC, &limit);
    }
    observe("sem_clockwait at value 0", result, {"-1 EINTR", "0"});
    observe("handler ran", handled > 0);
    observe("the other process, which posts", poster.wait());
    observe("it has taken the post, or left it", value_of(semaphore) == (result == 0 ? 0 : 1));
}
