// Outside the session of the target SIGCONT needs the same permission as any other signal.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall fail
// needs:   fork two-uids

#include "support/signal_tools.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    Child target([] {
        raise(SIGSTOP);
        return 3;
    });
    observe("target", next_state(target.pid()).chars);
    Child sender([&] {
        must(setsid());
        become(first_user);
        // ESRCH: a system may hide the process.
        observe("SIGCONT from another session", kill(target.pid(), SIGCONT), {EPERM, ESRCH});
    });
    observe("sender", sender.wait());
    int status = 0;
    observe("target went on", waitpid(target.pid(), &status, WNOHANG) != 0);
    must(kill(target.pid(), SIGKILL));
    observe("target", target.wait());
}
