// kill() fails with ESRCH for a process group without members; a zombie is still a member.
//
// ref:     POSIX.1-2024 XSH kill() ERRORS ESRCH; POSIX.1-2024 XBD 3 Definitions Process Lifetime
// profile: posix
// strength: shall fail
// needs:   fork
// claims:  S1-042
// assertion: signal.kill.esrch-no-group signal.kill.zombie-group-succeeds

#include "support/case.hpp"

int main() {
    Child leader([] { must(setpgid(0, 0)); });
    const pid_t group = leader.pid();
    siginfo_t info;
    must(waitid(P_PID, static_cast<id_t>(group), &info, WEXITED | WNOWAIT));
    observe("its only member a zombie", kill(-group, 0));
    observe("the member", leader.wait());
    observe("no member left", kill(-group, 0));
}
