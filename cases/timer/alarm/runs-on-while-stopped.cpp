// The time of alarm() runs on while a process is stopped: SIGALRM then acts when it is continued.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_DFL
// profile:  posix
// strength: shall
// needs:    fork timing
// claims:   S0-075

#include "support/signal_tools.hpp"

int main() {
    Child child([] {
        alarm(1);
        raise(SIGSTOP);
        alarm(0);
    });
    observe("child", next_state(child.pid()).chars);
    const Stopwatch watch;
    while (!watch.at_least_ms(1200 * time_scale())) breathe(50);
    observe("it has ended while stopped", has_ended(child.pid()));
    must(kill(child.pid(), SIGCONT));
    observe("once it is continued", child.wait());
}
