// On Linux sleep() leaves a pending alarm alone: of ten seconds nine or less are left after one of them.
//
// ref:      man7 sleep(3) NOTES; man7 nanosleep(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    timing
// claims:   S4-077

#include "support/case.hpp"

int main() {
    handle(SIGALRM);
    alarm(10);
    const timespec start = clock_now();
    observe("sleep(1)", sleep(1));
    const unsigned left = alarm(0);
    note("left: %u", left);
    const int64_t passed = clock_now().tv_sec - start.tv_sec + 1;
    observe("left of ten", left <= 9 && left >= 10 - passed);
    observe("SIGALRM handled", handled);
}
