// alarm() returns 0 where no earlier request is pending, and returns at once.
//
// ref:      POSIX.1-2024 XSH alarm() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S4-075 S4-078

#include "support/case.hpp"

int main() {
    handle(SIGALRM);
    observe("the first request", alarm(100));
    observe("SIGALRM before it returned", handled);
    const unsigned left = alarm(0);
    note("left: %u", left);
    observe("cancelling it tells its seconds", left >= 90 && left <= 100);
    observe("cancelling nothing", alarm(0));
}
