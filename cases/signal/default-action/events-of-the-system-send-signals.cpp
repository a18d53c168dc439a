// Signals also come from the system: when the time of alarm() is over, a limit of processor time is reached, or a child ends.
//
// ref:     POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XSH getrlimit() RLIMIT_CPU; POSIX.1-2024 XBD <signal.h>
// profile: xsi
// strength: shall
// needs:   fork timing
// claims:  S4-058

#include "support/signal_tools.hpp"

int main() {
    handle(SIGCHLD, capture_signal);
    Child spender([] {
        no_core_file();
        handle(SIGXCPU, SIG_DFL);
        rlimit limit;
        must(getrlimit(RLIMIT_CPU, &limit));
        limit.rlim_cur = 1;
        must(setrlimit(RLIMIT_CPU, &limit));
        for (volatile unsigned i = 0;;) i = i + 1;
    });
    Child sleeper([] {
        handle(SIGALRM, SIG_DFL);
        alarm(1);
        for (;;) pause();
    });
    observe("after one second", sleeper.wait());
    observe("after one second of processor time", spender.wait());
    observe("SIGCHLD", eventually([] { return handled >= 1; }));
    observe("si_signo", Signal{captured.si_signo});
}
