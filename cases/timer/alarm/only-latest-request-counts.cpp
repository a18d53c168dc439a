// Requests do not stack: a second alarm() replaces the first, and one signal comes.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    timing
// claims:   S0-076 S4-076

#include "support/timers.hpp"

int main() {
    block({SIGALRM});
    const Stopwatch watch;
    observe("first request", alarm(90));
    const unsigned left = alarm(1);
    observe("the second replaces it", left > 45 && left <= 90);
    observe("a signal comes", take(SIGALRM));
    observe("a second has passed", watch.at_least_ms(990));  // 1 % for a clock that is adjusted
    observe("what is left of the first", alarm(0));
}
