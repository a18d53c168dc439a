// The overrun count of a single expiry is 0, however late its signal is taken; only further expiries count.
//
// ref:      POSIX.1-2024 XSH timer_getoverrun() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const timer_t once = signal_timer(SIGRTMIN);
    const itimerspec single = timer_setting(10);
    must(timer_settime(once, 0, &single, nullptr));
    must(eventually([] { return is_pending(SIGRTMIN); }));
    must(take(SIGRTMIN));
    observe("one expiry", timer_getoverrun(once));

    const timer_t often = signal_timer(SIGRTMIN);
    const itimerspec every = timer_setting(20, 20);
    must(timer_settime(often, 0, &every, nullptr));
    breathe(100);
    observe("many expiries", eventually([&] { return take(SIGRTMIN) && timer_getoverrun(often) > 0; }) ? "some" : "none");
}
