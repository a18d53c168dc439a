// A signal that is blocked does not interrupt a call that waits, and stays pending.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    handle(SIGUSR1);
    block({SIGUSR1});
    auto [reader, writer] = open_pipe();
    const pid_t waiter = getpid();
    Child sender([&, writer = writer] {
        let_it_block(waiter);
        must(kill(waiter, SIGUSR1));
        breathe(5);
        must(write(writer, "x", 1) == 1);
    });

    char byte = '-';
    observe("read of an empty pipe", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
    observe("sender", sender.wait());
    observe("handler ran", handled);
    observe("signal pending", is_pending(SIGUSR1));
}
