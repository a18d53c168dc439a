// A semop() that waits goes on waiting after a handler installed with SA_RESTART.
//
// ref:     POSIX.1-2024 XSH semop() DESCRIPTION; XSH sigaction() SA_RESTART
// profile: xsi
// strength: shall
// needs:   fork
// assertion: sysv-sem.semop.sa-restart-still-eintr

#include "support/sysv_sem.hpp"

static volatile int* handler_runs;

int main() {
    const int id = new_set({0});
    handler_runs = shared<int>();
    handle(SIGUSR1, [](int) { *handler_runs = *handler_runs + 1; }, SA_RESTART);
    Child waiter([&] {
        sembuf take = operation(0, -1);
        observe("the call", semop(id, &take, 1));
    });
    eventually([&] { return semctl(id, 0, GETNCNT) == 1; });
    observe("waiting", semctl(id, 0, GETNCNT));
    must(kill(waiter.pid(), SIGUSR1));
    eventually([] { return *handler_runs == 1; });
    sembuf add = operation(0, 1);
    must(semop(id, &add, 1));
    observe("the process", waiter.wait());
    observe("its handler ran", *handler_runs);
    observe("value", semctl(id, 0, GETVAL));
}
