// A signal whose default action is to be ignored does not interrupt a call that waits.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XBD <signal.h>
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const pid_t waiter = getpid();
    Child sender([&, writer = writer] {
        for (int signo : {SIGURG, SIGCHLD, SIGURG}) {
            let_it_block(waiter);
            must(kill(waiter, signo));
            breathe(5);
        }
        must(write(writer, "x", 1) == 1);
    });

    char byte = '-';
    observe("read of an empty pipe", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
    observe("sender", sender.wait());

    handle(SIGURG);
    must(kill(waiter, SIGURG));
    observe("handled once there is a handler", handled);
}
