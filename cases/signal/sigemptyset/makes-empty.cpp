// sigemptyset() makes a set without members, whatever was in the memory before.
//
// ref:      POSIX.1-2024 XSH sigemptyset() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-086 S4-096 S1-048

#include "support/signal_tools.hpp"

int main() {
    sigset_t set;
    std::memset(&set, 0xff, sizeof set);
    observe("sigemptyset", sigemptyset(&set));

    int found = 0;
    for (int signo : standard_signals) found += sigismember(&set, signo) != 0;
    const SignalRange real_time = real_time_signals();
    for (int signo = real_time.first; signo <= real_time.last; ++signo) found += sigismember(&set, signo) != 0;
    observe("members", found);
    must(sigaddset(&set, SIGUSR1));
    observe("SIGUSR1 once added", sigismember(&set, SIGUSR1));
}
