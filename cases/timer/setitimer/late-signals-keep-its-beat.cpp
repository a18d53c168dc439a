// ITIMER_REAL goes off at regular intervals though its signals are taken late: the time left ends where it would have without
// that.
//
// ref:      man7 setitimer(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/timers.hpp"

#include <sys/time.h>

int main() {
    prepare_to_take(SIGALRM);
    const itimerval setting = {{0, Beats::interval_ms * 1000}, {0, Beats::interval_ms * 1000}};
    Beats beats;
    observe("setitimer", setitimer(ITIMER_REAL, &setting, nullptr));
    beats.armed();
    for (int number : {1, 2, 3}) {
        beats.sleep_until_after(number, 20);
        const timespec before = clock_now();  // on a busy machine the next beat may come while this one is taken
        observe("a signal is taken, late", take(SIGALRM));
        itimerval left = {{77, 7}, {77, 7}};
        must(getitimer(ITIMER_REAL, &left));
        observe("it goes on with its beat", beats.ends_at_one(before, {left.it_value.tv_sec, left.it_value.tv_usec * 1000}));
    }
}
