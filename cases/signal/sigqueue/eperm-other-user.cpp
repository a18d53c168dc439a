// sigqueue() needs the same permission as kill(): an ordinary user may not signal a process of another one. (A system may hide
// the process: then the error is ESRCH.)
//
// ref:      POSIX.1-2024 XSH sigqueue() ERRORS EPERM; POSIX.1-2024 XSH kill() DESCRIPTION
// profile:  posix
// strength: shall fail
// needs:    fork two-uids

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
    const sigval value = {};
    Child sender([&] {
        become(second_user);
        observe("another user queues SIGTERM", sigqueue(target.pid(), SIGTERM, value), {EPERM, ESRCH});
    });
    observe("sender", sender.wait());
    Child owner([&] {
        become(first_user);
        observe("the same user queues SIGUSR1", sigqueue(target.pid(), SIGUSR1, value));
    });
    observe("owner", owner.wait());
    observe("target", target.wait());
}
