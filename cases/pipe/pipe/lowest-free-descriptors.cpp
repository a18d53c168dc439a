// pipe() takes the two lowest descriptor numbers that are free.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; XSH 2.6 File Descriptor Allocation
// profile:  posix
// strength: shall
// claims:   S0-007

#include "support/case.hpp"

int main() {
    const int low = must(dup(STDOUT_FILENO)), between = must(dup(STDOUT_FILENO)), high = must(dup(STDOUT_FILENO));
    must(low < between && between < high);
    close(low);
    close(high);

    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));
    observe("one end has the lowest free number", ends[0] == low || ends[1] == low);
    observe("the other one has the next", ends[0] == high || ends[1] == high);
}
