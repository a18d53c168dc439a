// pipe2() with a flag that it does not know fails with EINVAL.
//
// ref:      man7 pipe(2) ERRORS EINVAL; man7 pipe(2) RETURN VALUE
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    int ends[2] = {-7, -8};
    observe("O_APPEND", pipe2(ends, O_APPEND));
    observe("O_TRUNC", pipe2(ends, O_TRUNC));
    observe("array as it was", ends[0] == -7 && ends[1] == -8);
}
