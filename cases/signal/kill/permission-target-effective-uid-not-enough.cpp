// That the effective user id of a process is the sender's gives nobody the right to signal it: real and saved id count.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall fail
// needs:   fork two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    Gate ready;
    Child target([&] {
        must(seteuid(first_user));  // the real and the saved one remain root's
        ready.open();
        for (;;) pause();
    });
    ready.wait();
    Child sender([&] {
        become(first_user);
        // ESRCH: a system may hide the process.
        observe("the user whose id is the effective one", kill(target.pid(), SIGTERM), {EPERM, ESRCH});
    });
    observe("sender", sender.wait());
    must(kill(target.pid(), SIGUSR1));
    observe("target", target.wait());
}
