// pidfd_send_signal() needs the same permission as kill(): an ordinary user may not signal a process of another one.
//
// ref:     man7 pidfd_send_signal(2) ERRORS EPERM
// profile: linux
// strength: documented
// needs:   fork two-uids

#include "support/users.hpp"

#include <sys/syscall.h>

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
            const long fd = must(syscall(SYS_pidfd_open, target.pid(), 0));
            const int signo = user == first_user ? SIGUSR1 : SIGTERM;
            observe(user == first_user ? "the same user" : "another user", syscall(SYS_pidfd_send_signal, fd, signo, nullptr, 0));
        });
        observe("sender", sender.wait());
    }
    observe("target", target.wait());
}
