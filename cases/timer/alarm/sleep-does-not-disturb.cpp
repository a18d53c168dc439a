// On Linux sleep() leaves a pending alarm alone: of a thousand seconds 999 or less are left after one of them.
//
// ref:      man7 sleep(3) NOTES; man7 nanosleep(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    timing
// claims:   S4-077

#include "support/case.hpp"

int main() {
    handle(SIGALRM);
    alarm(1000);  // more than a slow machine takes for the second
    const timespec start = clock_now();
    observe("sleep(1)", sleep(1));
    const unsigned left = alarm(0);
    note("left: %u", left);
    const int64_t passed = clock_now().tv_sec - start.tv_sec + 1;
    observe("left of a thousand", left <= 999 && left >= 1000 - passed);
    observe("SIGALRM handled", handled);
}
