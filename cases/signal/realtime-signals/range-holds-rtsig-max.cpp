// There are at least as many real-time signals as sysconf() tells for RTSIG_MAX, where it tells a number.
//
// ref:      POSIX.1-2024 XBD <signal.h>; POSIX.1-2024 XSH sysconf() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    for (int signo = SIGRTMIN; signo <= SIGRTMAX; ++signo)
        if (sigaction(signo, &action, nullptr) == 0) raise(signo);
    const long most = sysconf(_SC_RTSIG_MAX);
    note("RTSIG_MAX is %ld, and %d signals were caught", most, static_cast<int>(handled));
    observe("as many can be caught, or there is no number", most == -1 || handled >= most);
}
