// There are at least eight real-time signals, and none of the other signals has a number among theirs.
//
// ref:     POSIX.1-2024 XBD <signal.h>; POSIX.1-2024 XBD <limits.h> RTSIG_MAX
// profile: posix
// strength: shall
// claims:  S0-071 S1-050
// assertion: signal.realtime-signals.range-at-least-eight signal.realtime-signals.distinct-from-standard-signals

#include "support/signal_tools.hpp"

int main() {
    const long most = sysconf(_SC_RTSIG_MAX);
    for (int signo = SIGRTMIN; signo <= SIGRTMAX; ++signo) {
        handle(signo);
        raise(signo);
    }
    observe("eight or more that can be caught", handled >= 8);
    observe("limit is none, or eight or more", most == -1 || most >= 8);

    int among = 0, equal = 0, negative = 0;
    for (int signo : standard_signals) {
        among += signo >= SIGRTMIN && signo <= SIGRTMAX;
        negative += signo <= 0;
        for (int other : standard_signals) equal += signo == other;
    }
    observe("signals with a number among theirs", among);
    observe("signals without a positive number", negative);
    observe("each number used once", equal == static_cast<int>(sizeof standard_signals / sizeof *standard_signals));
}
