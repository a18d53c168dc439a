// A pipe of Linux carries data from its second descriptor to its first and never back: each end is open one way only.
//
// ref:      man7 pipe(7) Portability notes; man7 pipe(2)
// profile:  linux
// strength: documented
// claims:   S0-006 S0-013 S1-004 S4-008

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));
    observe("first is read-only", (fcntl(ends[0], F_GETFL) & O_ACCMODE) == O_RDONLY);
    observe("second is write-only", (fcntl(ends[1], F_GETFL) & O_ACCMODE) == O_WRONLY);

    char bytes[4] = "";
    observe("write to the first", write(ends[0], "x", 1));
    observe("read from the second", read(ends[1], bytes, sizeof bytes));
}
