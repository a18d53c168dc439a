// alarm(n) sends SIGALRM, once, and not before n seconds have passed.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    timing
// claims:   S4-073

#include "support/case.hpp"

int main() {
    handle(SIGALRM);
    block({SIGALRM});
    const sigset_t none = set_of({});
    const Stopwatch watch;
    observe("alarm", alarm(1));
    while (!handled) sigsuspend(&none);
    observe("a second has passed", watch.at_least_ms(990));  // 1 % for a clock that is adjusted
    observe("SIGALRM handled", handled);
}
