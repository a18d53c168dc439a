// waitpid() fails with EINTR once a handler without SA_RESTART has run, and the child stays to be waited for.
//
// ref:     POSIX.1-2024 XSH waitpid() ERRORS EINTR
// profile: posix
// strength: shall fail
// needs:   fork

#include "support/interruption.hpp"

int main() {
    Child child([] {
        for (;;) pause();
    });
    int status = 0;
    {
        const Alarms alarms;
        observe("waitpid for a running child", waitpid(child.pid(), &status, 0));
    }
    observe("handler ran", handled > 0);

    must(kill(child.pid(), SIGTERM));
    observe("waitpid for the ended child gives its pid", waitpid(child.pid(), &status, 0) == child.pid());
    observe("child", WaitStatus{status});
    child.reaped();
}
