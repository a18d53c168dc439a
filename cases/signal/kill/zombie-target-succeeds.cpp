// A process that has ended still exists for kill() until it is waited for; the signal has no effect on how it ended.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION; POSIX.1-2024 XBD 3 Definitions Process Lifetime
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-072
// assertion: signal.kill.pending-signals-of-zombie-gone

#include "support/case.hpp"

int main() {
    Child child([] { return 7; });
    const pid_t pid = child.pid();
    siginfo_t info;
    must(waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT));
    observe("signal 0 to the zombie", kill(pid, 0));
    observe("SIGSTOP to it", kill(pid, SIGSTOP));
    observe("SIGCONT to it", kill(pid, SIGCONT));
    observe("SIGKILL to it", kill(pid, SIGKILL));
    observe("how it ended", child.wait());
    observe("signal 0 afterwards", kill(pid, 0));
}
