// sigfillset() makes a set of which every signal of the standard is a member.
//
// ref:      POSIX.1-2024 XSH sigfillset() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-086

#include "support/signal_tools.hpp"

int main() {
    sigset_t set;
    std::memset(&set, 0, sizeof set);
    observe("sigfillset", sigfillset(&set));

    int missing = 0;
    for (int signo : standard_signals) missing += sigismember(&set, signo) != 1;
    observe("signals missing", missing);
    missing = 0;
    const SignalRange real_time = real_time_signals();
    for (int signo = real_time.first; signo <= real_time.last; ++signo) missing += sigismember(&set, signo) != 1;
    observe("real-time signals missing", missing);
}
