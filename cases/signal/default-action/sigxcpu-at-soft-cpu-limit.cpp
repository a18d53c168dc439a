// A process that reaches its soft limit of processor time gets SIGXCPU, which ends it by default.
//
// ref:     POSIX.1-2024 XSH getrlimit() DESCRIPTION RLIMIT_CPU; POSIX.1-2024 XBD <signal.h> SIGXCPU
// profile: xsi
// strength: shall
// needs:   fork timing
// claims:  S4-058

#include "support/signal_tools.hpp"

int main() {
    Child spender([] {
        no_core_file();
        handle(SIGXCPU, SIG_DFL);
        rlimit limit;
        must(getrlimit(RLIMIT_CPU, &limit));
        limit.rlim_cur = 1;
        must(setrlimit(RLIMIT_CPU, &limit));
        for (volatile unsigned i = 0;;) i = i + 1;
    });
    int status = 0;
    observe("waitpid gives the child", waitpid(spender.pid(), &status, 0) == spender.pid());
    spender.reaped();
    observe("after one second of processor time", WaitStatus{status});
}
