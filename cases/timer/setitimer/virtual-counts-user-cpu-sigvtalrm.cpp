// ITIMER_VIRTUAL counts the processor time that a process uses itself, not what it sleeps: then SIGVTALRM comes, once.
//
// ref:      man7 setitimer(2) ITIMER_VIRTUAL
// profile:  linux
// strength: documented
// claims:   S0-082
// assertion: timer.setitimer.virtual-counts-user-cpu-sigvtalrm timer.setitimer.virtual-does-not-run-while-sleeping

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    handle(SIGVTALRM);
    const itimerval once = {{0, 0}, {0, 40'000}};
    observe("setitimer", setitimer(ITIMER_VIRTUAL, &once, nullptr));
    breathe(80);
    observe("SIGVTALRM after sleeping", handled);
    itimerval left = {};
    must(getitimer(ITIMER_VIRTUAL, &left));
    observe("time is left", left.it_value.tv_usec > 0);

    const volatile int enough = 100'000;
    for (const clock_t start = clock(); !handled && clock() - start < 2 * CLOCKS_PER_SEC;)
        for (int work = 0; work < enough; ++work) {}
    observe("SIGVTALRM after computing", handled);
}
