// On Linux a timer can be deleted once only.
//
// ref:      man7 timer_delete(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/timers.hpp"

int main() {
    const timer_t timer = signal_timer(SIGRTMIN);
    observe("timer_delete", timer_delete(timer));
    observe("timer_delete again", timer_delete(timer));
}
