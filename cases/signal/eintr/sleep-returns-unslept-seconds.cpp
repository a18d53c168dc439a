// sleep() that is interrupted by a handler returns the seconds that have not been slept.
//
// ref:     POSIX.1-2024 XSH sleep() RETURN VALUE
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);  // not SIGALRM, which sleep() may use itself
    const pid_t sleeper = getpid();
    Child sender([&] {
        for (;;) {
            breathe(5);
            must(kill(sleeper, SIGUSR1));
        }
    });

    const Stopwatch watch;
    const unsigned left = sleep(1000);
    observe("handler ran", handled > 0);
    note("left %u s", left);
    observe("left: more than nothing, at most 1000 s", left > 0 && left <= 1000);
    observe("left and slept together: 1000 s, rounded", watch.at_least_ms((1000 - static_cast<int64_t>(left)) * 1000 - 1000));
}
