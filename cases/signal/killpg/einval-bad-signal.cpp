// killpg() fails with EINVAL for a number that is neither 0 nor a signal's.
//
// ref:     POSIX.1-2024 XSH killpg() ERRORS EINVAL
// profile: xsi
// strength: shall fail
// needs:   fork

#include "support/case.hpp"

int main() {
    Child leader([] {
        for (;;) pause();
    });
    must(setpgid(leader.pid(), 0));
    observe("beyond SIGRTMAX", killpg(leader.pid(), INT_MAX));
    observe("a negative number", killpg(leader.pid(), -1));
    observe("SIGUSR1", killpg(leader.pid(), SIGUSR1));
    observe("member", leader.wait());
}
