// A process may signal one whose real user id is its own effective user id.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    require_visible_users();
    Gate ready;
    Child target([&] {
        become(first_user);
        ready.open();
        for (;;) pause();
    });
    ready.wait();
    Child other([&] {
        must(seteuid(second_user));
        observe("another effective id", kill(target.pid(), 0));
    });
    observe("sender", other.wait());
    Child same([&] {
        must(seteuid(first_user));
        observe("effective id of the target's user", kill(target.pid(), 0));
    });
    observe("sender", same.wait());
}
