// alarm(0) cancels the request, of which at least a part of a second is left; no signal comes.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XSH alarm() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    timing
// claims:   S0-077 S1-045 S4-074
// assertion: timer.alarm.zero-cancels timer.alarm.remaining-never-zero-while-pending

#include "support/timers.hpp"

int main() {
    block({SIGALRM});
    observe("alarm(60)", alarm(60));
    const unsigned left = alarm(0);
    observe("left when it is cancelled", left > 30 && left <= 60);

    unsigned rest = 0;
    for (bool in_time = false; !in_time;) {
        const Stopwatch watch;
        alarm(1);
        rest = alarm(0);
        in_time = !watch.at_least_ms(900);  // else the machine was too slow to tell
    }
    stays_away(SIGALRM, 0);
    observe("left of a second", rest);
    observe("no signal comes", stays_away(SIGALRM, 1100));
}
