// nanosleep() goes on after its process has been stopped and continued, and is no shorter than asked for.
//
// ref:     POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XSH nanosleep() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    Child child([] {  // the watch has another clock, and either may tick every 20 ms
        const timespec asked = {0, 300'000'000};
        const Stopwatch watch;
        observe("nanosleep of 300 ms", nanosleep(&asked, nullptr));
        observe("slept for at least that, within two ticks of a clock", watch.at_least_ms(260));
    });
    stop_and_continue(child.pid());
    observe("child", child.wait());
}
