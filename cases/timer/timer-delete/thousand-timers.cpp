// A thousand timers can be made, armed and deleted one after the other; none of them sends anything afterwards.
//
// ref:      POSIX.1-2024 XSH timer_delete() DESCRIPTION; POSIX.1-2024 XSH timer_create() DESCRIPTION; POSIX.1-2024 XSH timer_settime() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: timer.timer-delete.id-reusable-after-delete

#include "support/timers.hpp"

int main() {
    prepare_to_take(SIGRTMIN);
    const sigset_t set = set_of({SIGRTMIN});
    const itimerspec soon = {in_milliseconds(20), {0, 1}};  // due as soon as can be, and then every 20 ms
    int tried = 0, made = 0, came = 0, deleted = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        sigevent event = {};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = SIGRTMIN;
        event.sigev_value.sival_int = tried;
        timer_t timer;
        if (timer_create(CLOCK_MONOTONIC, &event, &timer) == -1) continue;
        ++made;
        must(timer_settime(timer, 0, &soon, nullptr));
        siginfo_t info = {};
        do must(sigwaitinfo(&set, &info));
        while (info.si_value.sival_int != tried);  // on a slow system one of a timer that is gone may still be there
        ++came;
        deleted += timer_delete(timer) == 0;
    }
    note("%d timers", tried);
    observe("each was made", made == tried);
    observe("each sent its signal", came == tried);
    observe("each was deleted", deleted == tried);
    while (take(SIGRTMIN, 0)) {}  // takes what was sent before
    observe("nothing comes afterwards", stays_away(SIGRTMIN, 40));
}
