// nanosleep() goes on after its process has been stopped and continued, and is no shorter than asked for.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XSH nanosleep() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    Child child([] {  // CLOCK_REALTIME and the monotonic clock of the watch may differ a little
        const timespec asked = {0, 60'000'000};
        const Stopwatch watch;
        observe("nanosleep of 60 ms", nanosleep(&asked, nullptr));
        observe("slept for at least that, within 1 ms", watch.at_least_ms(59));
    });
    stop_and_continue(child.pid());
    observe("child", child.wait());
}
