// Signalling a group succeeds where at least one member may be signalled; the others are left alone.
//
// ref:     POSIX.1-2024 XSH kill() RETURN VALUE
// profile: posix
// strength: shall
// needs:   fork two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    Gate ready;
    auto wait_as = [&](uid_t user) {
        become(user);
        ready.open();
        for (;;) pause();
    };
    Child first([&] { wait_as(first_user); });
    Child second([&] { wait_as(second_user); });
    for (const Child* member : {&first, &second}) must(setpgid(member->pid(), first.pid()));
    for (int i = 0; i < 2; ++i) ready.wait();

    Child sender([&] {
        become(first_user);
        observe("the first user signals the group", kill(-first.pid(), SIGTERM));
    });
    observe("sender", sender.wait());
    observe("member of the first user", first.wait());
    must(kill(second.pid(), SIGUSR1));
    observe("member of the second user, sent SIGUSR1 since", second.wait());
}
