// SIGCONT may be sent to every process of the same session, whoever its user is; other signals may not.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork two-uids

#include "support/signal_tools.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    require_visible_users();
    Child target([] {
        raise(SIGSTOP);
        return 3;
    });
    observe("target", next_state(target.pid()).chars);
    Child sender([&] {
        become(first_user);
        observe("SIGTERM", kill(target.pid(), SIGTERM));
        observe("SIGCONT", kill(target.pid(), SIGCONT));
    });
    observe("sender", sender.wait());
    observe("target", target.wait());
}
