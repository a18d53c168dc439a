// pipe() with an array that is not there fails with EFAULT and opens no descriptor.
//
// ref:      man7 pipe(2) ERRORS EFAULT
// profile:  linux
// strength: documented
// claims:   S0-004

#include "support/case.hpp"

int main() {
    void* nothing = must(mmap(nullptr, 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    const int lowest = must(dup(STDOUT_FILENO));
    close(lowest);

    observe("pipe", pipe(static_cast<int*>(nothing)));
    observe("lowest free descriptor as before", dup(STDOUT_FILENO) == lowest);
}
