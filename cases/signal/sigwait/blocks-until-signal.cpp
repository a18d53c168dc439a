// sigwait() waits as long as no signal of its set is pending.
//
// ref:      POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    block({SIGUSR1, SIGUSR2});
    Journal journal;
    const pid_t waiter = getpid();
    Child sender([&] {
        let_it_block(waiter);
        must(kill(waiter, SIGUSR2));  // not in the set
        breathe(20);
        journal.enter("sender");
        must(kill(waiter, SIGUSR1));
    });

    const sigset_t set = set_of({SIGUSR1});
    int signo = -1;
    observe("sigwait", Error{sigwait(&set, &signo)});
    journal.enter("waiter");
    observe("signal", Signal{signo});
    const Text order = journal.text();
    observe("order", order.chars);
}
