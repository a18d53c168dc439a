// A call is restarted after each of many signals that are handled with SA_RESTART.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

int main() {
    handle(SIGUSR1, count_signal, SA_RESTART);
    auto [reader, writer] = open_pipe();
    const pid_t waiter = getpid();
    Child sender([&, writer = writer] {
        for (int i = 0; i < 50; ++i) {
            must(kill(waiter, SIGUSR1));
            breathe();
        }
        must(write(writer, "x", 1) == 1);
    });

    char byte = '-';
    observe("read of an empty pipe", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
    note("handler ran %d times", static_cast<int>(handled));
    observe("handler ran", handled > 0);
    observe("sender", sender.wait());
}
