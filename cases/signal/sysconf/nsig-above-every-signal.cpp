// sysconf(_SC_NSIG) is larger than the number of every signal.
//
// ref:     POSIX.1-2024 XSH sysconf() DESCRIPTION _SC_NSIG
// profile: posix
// strength: shall
// since:   2024

#include "support/signal_tools.hpp"

int main() {
#ifdef _SC_NSIG
    const long end = sysconf(_SC_NSIG);
    if (end == -1) observe("sysconf", end);
    observe("above SIGRTMAX", end > SIGRTMAX);
    int beyond = 0;
    for (int signo : standard_signals) beyond += signo >= end;
    observe("other signals that are not below it", beyond);
#else
    unsupported("_SC_NSIG is not defined here");
#endif
}
