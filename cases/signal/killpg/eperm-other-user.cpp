// An ordinary user may not signal a process group of another user, which goes on; a privileged process may. (A system may hide
// the processes: then the error is ESRCH.)
//
// ref:      POSIX.1-2024 XSH killpg() ERRORS EPERM
// profile:  xsi
// strength: shall fail
// needs:    fork root two-uids

#include "support/processes.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    Gate ready;
    Child target([&] {
        lead_group();
        become(first_user);
        ready.open();
        idle();
    });
    ready.wait();
    const pid_t group = target.pid();
    Child sender([&] {
        become(second_user);
        observe("another user sends SIGTERM", killpg(group, SIGTERM), {EPERM, ESRCH});
        observe("another user sends no signal", killpg(group, 0), {EPERM, ESRCH});
    });
    observe("sender", sender.wait());
    observe("a privileged process sends SIGUSR1", killpg(group, SIGUSR1));
    observe("target", target.wait());
}
