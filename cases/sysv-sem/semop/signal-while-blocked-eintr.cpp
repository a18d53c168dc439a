// A caught signal, its handler installed without SA_RESTART, interrupts a waiting semop(): nothing is applied and the process
// no longer counts as waiting.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS EINTR; XSH semop() DESCRIPTION
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0, 5});
    handle(SIGUSR1);
    Child waiter([&] {
        sembuf operations[] = {operation(1, 1), operation(0, -1)};
        observe("the interrupted call", semop(id, operations, 2));
        observe("handler ran", handled);
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("waiting", semctl(id, 0, GETNCNT));
    must(kill(waiter.pid(), SIGUSR1));
    observe("the process", waiter.wait());
    observe("waiting afterwards", semctl(id, 0, GETNCNT));
    observe("value of the other semaphore", semctl(id, 1, GETVAL));
}
