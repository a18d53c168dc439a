// A periodic timer goes on while its signal is ignored: a handler that is installed later gets the signal.
//
// ref:      POSIX.1-2024 XSH timer_settime() DESCRIPTION; POSIX.1-2024 XSH 2.4.3 Signal Actions SIG_IGN
// profile:  posix
// strength: shall

#include "support/timers.hpp"

int main() {
    handle(SIGRTMIN, SIG_IGN);
    const timer_t timer = signal_timer(SIGRTMIN);
    const itimerspec every = timer_setting(20, 20);
    observe("timer_settime", timer_settime(timer, 0, &every, nullptr));
    breathe(100);
    observe("handled while it is ignored", handled);
    handle(SIGRTMIN);
    observe("handled later, more than once", eventually([] { return handled > 1; }));
}
