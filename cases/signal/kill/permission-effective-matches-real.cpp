// A process may signal one whose real user id is its own effective user id.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork two-uids

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
    for (uid_t user : {second_user, first_user}) {
        Child sender([&] {
            must(seteuid(user));
            observe(user == first_user ? "effective id of the target's user" : "another effective id", kill(target.pid(), 0));
        });
        observe("sender", sender.wait());
    }
}
