// A signal that the temporary mask blocks does not end sigsuspend(); it stays pending.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

static volatile sig_atomic_t first_handled = 0, second_handled = 0;

int main() {
    handle(SIGUSR1, [](int) { first_handled = first_handled + 1; });
    handle(SIGUSR2, [](int) { second_handled = second_handled + 1; });
    block({SIGUSR1, SIGUSR2});
    const pid_t waiter = getpid();
    Child sender([&] {
        let_it_block(waiter);
        must(kill(waiter, SIGUSR1));
        breathe(20);
        must(kill(waiter, SIGUSR2));
    });

    const sigset_t temporary = set_of({SIGUSR1});
    observe("sigsuspend", sigsuspend(&temporary));
    observe("SIGUSR1, blocked, handled", first_handled);
    observe("SIGUSR2 handled", second_handled);
    observe("SIGUSR1 pending", is_pending(SIGUSR1));
    observe("sender", sender.wait());
    must(raise(SIGUSR2));
    observe("SIGUSR2 handled when sent again, blocked", second_handled);
}
