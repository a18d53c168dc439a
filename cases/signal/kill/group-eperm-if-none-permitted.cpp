// Signalling a group none of whose members may be signalled fails with EPERM. (A system may hide the processes of other users: then
// the error is ESRCH.)
//
// ref:     POSIX.1-2024 XSH kill() ERRORS EPERM
// profile: posix
// strength: shall fail
// needs:   fork two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    Gate ready;
    auto wait_as_second = [&] {
        become(second_user);
        ready.open();
        for (;;) pause();
    };
    Child leader(wait_as_second), other(wait_as_second);
    for (const Child* member : {&leader, &other}) must(setpgid(member->pid(), leader.pid()));
    for (int i = 0; i < 2; ++i) ready.wait();

    Child sender([&] {
        become(first_user);
        observe("the first user signals the group", kill(-leader.pid(), SIGTERM), {EPERM, ESRCH});
    });
    observe("sender", sender.wait());
    must(kill(-leader.pid(), SIGUSR1));
    observe("a member, sent SIGUSR1 since", leader.wait());
    observe("the other", other.wait());
}
