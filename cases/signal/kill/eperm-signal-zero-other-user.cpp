// The permission to signal a process is checked for signal 0 too. (A system may hide the processes of other users: then the error
// is ESRCH.)
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION; POSIX.1-2024 XSH kill() ERRORS EPERM
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
    Child stranger([&] {
        become(second_user);
        observe("another user", kill(target.pid(), 0), {EPERM, ESRCH});
    });
    observe("sender", stranger.wait());
    Child same([&] {
        become(first_user);
        observe("the same user", kill(target.pid(), 0));
    });
    observe("sender", same.wait());
}
