// A signal of the set that arrives before the timeout ends the wait of sigtimedwait(), which tells who sent it.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    block({SIGUSR1});
    const pid_t waiter = getpid();
    Child sender([&] {
        let_it_block(waiter);
        must(kill(waiter, SIGUSR1));
    });

    const sigset_t set = set_of({SIGUSR1});
    const timespec limit = {60, 0};
    siginfo_t info = {};
    const int taken = sigtimedwait(&set, &info, &limit);
    if (taken == -1) observe("sigtimedwait", taken);
    observe("signal", Signal{taken});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGUSR1, info.si_code});
    observe("si_pid is the sender", info.si_pid == sender.pid());
    observe("still pending", is_pending(SIGUSR1));
}
