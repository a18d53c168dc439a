// sleep() returns 0 once the whole time has passed.
//
// ref:      POSIX.1-2024 XSH sleep() DESCRIPTION; POSIX.1-2024 XSH sleep() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    timing

#include "support/case.hpp"

int main() {
    const Stopwatch watch;
    observe("sleep(1)", sleep(1));
    observe("the time has passed", watch.at_least_ms(980));  // the watch may count in ticks, of 20 ms at most
}
