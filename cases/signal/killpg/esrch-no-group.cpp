// killpg() fails with ESRCH for a group without members.
//
// ref:     POSIX.1-2024 XSH killpg() ERRORS ESRCH
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/case.hpp"

int main() {
    Child leader([] {
        for (;;) pause();
    });
    const pid_t group = leader.pid();
    must(setpgid(group, 0));
    observe("end it", killpg(group, SIGUSR1));
    observe("member", leader.wait());
    observe("no member left", killpg(group, 0));
}
