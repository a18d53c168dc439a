// On Linux sleep() leaves a pending alarm alone: of ten seconds nine or less are left after one of them.
//
// ref:     man7 sleep(3) NOTES
// profile: linux
// needs:   timing
// claims:  S4-077

#include "support/case.hpp"

int main() {
    handle(SIGALRM);
    alarm(10);
    observe("sleep(1)", sleep(1));
    const unsigned left = alarm(0);
    note("left: %u", left);
    observe("left of ten", left >= 1 && left <= 9);
    observe("SIGALRM handled", handled);
}
