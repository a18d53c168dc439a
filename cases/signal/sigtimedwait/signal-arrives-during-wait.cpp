// A signal of the set that arrives before the timeout ends the wait of sigtimedwait(), which tells who sent it.
//
// ref:      POSIX.1-2024 XSH sigtimedwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    handle(SIGRTMIN, capture_signal);  // some systems keep what is known of a signal only where SA_SIGINFO is set
    block({SIGRTMIN});
    const pid_t waiter = getpid();
    Child sender([&] {
        let_it_block(waiter);
        must(kill(waiter, SIGRTMIN));
    });

    const sigset_t set = set_of({SIGRTMIN});
    const timespec limit = {60, 0};
    siginfo_t info = {};
    const int taken = sigtimedwait(&set, &info, &limit);
    if (taken == -1) observe("sigtimedwait", taken);
    observe("signal", Signal{taken});
    observe("si_signo", Signal{info.si_signo});
    observe("si_code", Code{SIGRTMIN, info.si_code});
    observe("si_pid is the sender", info.si_pid == sender.pid());
    observe("still pending", is_pending(SIGRTMIN));
}
