// An interval timer whose signal is not handled ends the program at its first expiry: the interval never shows.
//
// ref:      man7 setitimer(2) DESCRIPTION; POSIX.1-2024 XBD <signal.h> SIGALRM
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S4-081

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    const Stopwatch watch;
    Child child([] {
        block({SIGALRM});  // until the line is written, however late that is
        const itimerval setting = {{0, 20'000}, {0, 30'000}};
        observe("setitimer", setitimer(ITIMER_REAL, &setting, nullptr));
        unblock({SIGALRM});
        for (;;) pause();
    });
    observe("the program", child.wait());
    observe("30 ms have passed", watch.at_least_ms(30));
}
