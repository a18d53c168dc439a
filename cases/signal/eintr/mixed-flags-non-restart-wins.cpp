// Whether a call is restarted depends on the signal that interrupts it: not by the one with SA_RESTART, by the one without it.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall fail
// needs:   fork

#include "support/case.hpp"

int main() {
    handle(SIGUSR1, count_signal, SA_RESTART);
    handle(SIGUSR2, count_signal);
    auto [reader, writer] = open_pipe();
    Journal journal;
    const pid_t waiter = getpid();
    Child sender([&] {
        for (int i = 0; i < 3; ++i) {
            let_it_block(waiter);
            must(kill(waiter, SIGUSR1));
            breathe(5);
        }
        journal.enter("SIGUSR2");
        for (;;) {  // again and again: the first may come before the call goes on
            let_it_block(waiter);
            must(kill(waiter, SIGUSR2));
            breathe(5);
        }
    });

    char byte;
    const ssize_t result = read(reader, &byte, 1);
    const int sent_by_then = journal.count();
    observe("read of an empty pipe", result);
    observe("SIGUSR2 had been sent by then", sent_by_then);
    observe("handler ran at least twice", handled >= 2);
}
