// An ignored signal does not end sleep() before its time.
//
// ref:      POSIX.1-2024 XSH sleep() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork timing

#include "support/case.hpp"

int main() {
    must(signal(SIGUSR1, SIG_IGN) != SIG_ERR);
    Child sender([parent = getpid()] {
        for (; getppid() == parent; breathe(10)) must(kill(parent, SIGUSR1));
    });
    const Stopwatch watch;
    observe("sleep(1)", sleep(1));
    observe("the time has passed", watch.at_least_ms(980));  // the watch may count in ticks, of 20 ms at most
}
