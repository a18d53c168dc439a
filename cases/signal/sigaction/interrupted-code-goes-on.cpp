// A signal interrupts a computation wherever it is; after the handler the computation goes on as if nothing had happened.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S0-053 S1-033

#include "support/case.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    observe("install", sigaction(SIGUSR1, &action, nullptr));

    Child sender([parent = getpid()] {
        for (; getppid() == parent; breathe(1)) kill(parent, SIGUSR1);
    });
    unsigned long long steps = 0, sum = 0;
    const Stopwatch watch;
    while (handled < 3 && !watch.at_least_ms(5000 * time_scale())) {
        for (int i = 0; i < 1000; ++i) sum += ++steps;
        if (steps % 5'000'000 == 0) nap();  // the sender may need this processor
    }
    observe("interrupted three times", handled >= 3);
    observe("the sum is right", sum == steps * (steps + 1) / 2);
}
