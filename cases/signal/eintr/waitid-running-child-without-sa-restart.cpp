// waitid() fails with EINTR once a handler without SA_RESTART has run, and the child stays to be waited for.
//
// ref:     POSIX.1-2024 XSH waitid() ERRORS EINTR
// profile: posix
// strength: shall fail
// needs:   fork

#include "support/interruption.hpp"

int main() {
    Child child([] {
        for (;;) pause();
    });
    siginfo_t info = {};
    {
        const Alarms alarms;
        observe("waitid with a running child", waitid(P_ALL, 0, &info, WEXITED));
    }
    observe("handler ran", handled > 0);

    must(kill(child.pid(), SIGTERM));
    observe("waitid with an ended child", waitid(P_ALL, 0, &info, WEXITED));
    observe("si_pid is the child", info.si_pid == child.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    child.reaped();
}
