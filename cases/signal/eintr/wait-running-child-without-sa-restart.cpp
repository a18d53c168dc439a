// wait() fails with EINTR once a handler without SA_RESTART has run, and the child stays to be waited for.
//
// ref:     POSIX.1-2024 XSH wait() ERRORS EINTR
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
        observe("wait for a running child", wait(&status));
    }
    observe("handler ran", handled > 0);

    must(kill(child.pid(), SIGTERM));
    observe("wait for the ended child gives its pid", wait(&status) == child.pid());
    observe("child", WaitStatus{status});
    child.reaped();
}
