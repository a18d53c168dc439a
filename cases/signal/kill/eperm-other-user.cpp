// An ordinary user may not signal a process of another user, which goes on; a privileged process may. (A system may hide the
// process: then the error is ESRCH.)
//
// ref:     POSIX.1-2024 XSH kill() ERRORS EPERM
// profile: posix
// strength: shall fail
// needs:   fork two-uids
// claims:  S0-072
// assertion: signal.kill.eperm-other-user signal.kill.privileged-may-signal-anyone

#include "support/users.hpp"

int main() {
    require_two_users();
    Gate ready;
    Child target([&] {
        become(first_user);
        ready.open();
        for (;;) pause();
    });
    ready.wait();
    Child sender([&] {
        become(second_user);
        observe("another user sends SIGTERM", kill(target.pid(), SIGTERM), {EPERM, ESRCH});
    });
    observe("sender", sender.wait());
    observe("a privileged process sends SIGUSR1", kill(target.pid(), SIGUSR1));
    observe("target", target.wait());
}
