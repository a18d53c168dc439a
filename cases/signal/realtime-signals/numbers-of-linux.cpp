// On Linux the standard signals are numbered from 1 to 31 and the real-time signals end at 64; the thread library keeps the first
// two or three of these for itself. (Four processor families have numbers of their own.)
//
// ref:     man7 signal(7) Real-time signals; man7 sigaction(2) C library/kernel differences
// profile: linux
// strength: documented
// claims:  S0-070 S0-071 S1-050 S4-060

#include "support/signal_tools.hpp"

int main() {
#if defined(__mips__) || defined(__sparc__) || defined(__alpha__) || defined(__hppa__)
    unsupported("this processor family has signal numbers of its own");
#endif
    int outside = 0;
    for (int signo : standard_signals) outside += signo < 1 || signo > 31;
    observe("standard signals not in 1 to 31", outside);
    observe("SIGRTMIN", SIGRTMIN, {"34", "35"});
    observe("SIGRTMAX", SIGRTMAX);

    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("install a handler for 32", sigaction(32, &action, nullptr));
    observe("for 33", sigaction(33, &action, nullptr));
    observe("for SIGRTMIN", sigaction(SIGRTMIN, &action, nullptr));
}
