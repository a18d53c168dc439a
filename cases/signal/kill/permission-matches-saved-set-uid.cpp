// A process may signal one whose saved set-user-ID is the user id of the sender.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    require_visible_users();
    for (bool saved : {true, false}) {
        Gate ready;
        Child target([&] {
            if (saved) {
                must(setreuid(first_user, second_user));  // the effective one is saved
                must(seteuid(first_user));
            } else become(first_user);
            ready.open();
            for (;;) pause();
        });
        ready.wait();
        Child sender([&] {
            become(second_user);
            if (saved) observe("the user whose id is saved", kill(target.pid(), 0));
            else observe("a user whose id is not", kill(target.pid(), 0));
        });
        observe("sender", sender.wait());
    }
}
