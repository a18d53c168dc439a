// A process may signal one whose saved set-user-ID is the user id of the sender.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: xsi
// needs:   fork two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    Gate ready;
    Child target([&] {
        must(setreuid(first_user, second_user));  // the effective one is saved
        must(seteuid(first_user));
        observe("effective id back to the real one", geteuid() == getuid());
        ready.open();
        for (;;) pause();
    });
    ready.wait();
    Child sender([&] {
        become(second_user);
        observe("the user whose id is saved", kill(target.pid(), 0));
    });
    observe("sender", sender.wait());
    Child changed([&] {
        become(first_user);
        observe("the user whose id is the real one", kill(target.pid(), 0));
    });
    observe("sender", changed.wait());
}
