// After a handler with SA_RESTART sem_wait() on a semaphore of value 0 goes on waiting, or it fails with EINTR, which it may do at
// all; in the latter case the post is left for somebody else.
//
// ref:       POSIX.1-2024 XSH sem_wait() ERRORS EINTR; POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  may
// needs:     fork
// assertion: posix-sem.sem-wait.sa-restart-continues

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
    int result;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        result = sem_wait(semaphore);
    }
    observe("sem_wait at value 0", result, {"0", "-1 EINTR"});
    observe("handler ran", handled > 0);
    observe("poster", poster.wait());
    int value = -1;
    observe("sem_getvalue", sem_getvalue(semaphore, &value));
    observe("the post is taken, unless EINTR", value == (result == 0 ? 0 : 1));
}
