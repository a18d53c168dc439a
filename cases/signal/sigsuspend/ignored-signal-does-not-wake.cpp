// An ignored signal does not end sigsuspend().
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    handle(SIGUSR1, SIG_IGN);
    handle(SIGUSR2);
    block({SIGUSR1, SIGUSR2});
    Journal journal;
    const pid_t waiter = getpid();
    Child sender([&] {
        let_it_block(waiter);
        must(kill(waiter, SIGUSR1));
        breathe(20);
        journal.enter("SIGUSR2");
        must(kill(waiter, SIGUSR2));
    });

    const sigset_t nothing = set_of({});
    const int result = sigsuspend(&nothing);
    journal.enter("return");
    observe("sigsuspend", result);
    observe("SIGUSR2 handled", handled);
    const Text order = journal.text();
    observe("order", order.chars);
    must(raise(SIGUSR2));
    observe("handled when sent again, blocked", handled);
}
