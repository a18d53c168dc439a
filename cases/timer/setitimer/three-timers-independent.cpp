// The three interval timers of a process are set and read separately.
//
// ref:      man7 setitimer(2) DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S4-081

#include "support/case.hpp"

#include <sys/time.h>

int main() {
    const struct {
        decltype(ITIMER_REAL) which;
        const char* name;
        time_t seconds;
    } timers[] = {{ITIMER_REAL, "real", 400}, {ITIMER_VIRTUAL, "virtual", 100}, {ITIMER_PROF, "profiling", 200}};
    for (const auto& timer : timers) {
        const itimerval setting = {{timer.seconds / 10, 0}, {timer.seconds, 0}};
        observe(timer.name, setitimer(timer.which, &setting, nullptr));
    }
    for (const auto& timer : timers) {
        itimerval left = {};
        observe(timer.name, getitimer(timer.which, &left));
        observe("its own time is left", left.it_value.tv_sec > timer.seconds / 2 && left.it_value.tv_sec <= timer.seconds);
        observe("seconds of its interval", left.it_interval.tv_sec);
    }
}
