// The permission to signal a process is checked for signal 0 too.
//
// ref:     POSIX.1-2024 XSH kill() ERRORS EPERM
// profile: posix
// strength: shall fail
// needs:   fork two-uids
// claims:  S4-068

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
            become(user);
            observe(user == first_user ? "the same user" : "another user", kill(target.pid(), 0));
        });
        observe("sender", sender.wait());
    }
}
