// flock() refuses an operation that it does not have with EINVAL, and a number that is no open descriptor with EBADF.
//
// ref:      man7 flock(2) ERRORS EINVAL; man7 flock(2) ERRORS EBADF
// profile:  linux
// strength: documented

#include "support/processes.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    observe("operation 0", flock(first, 0));
    observe("LOCK_NB alone", flock(first, LOCK_NB));
    observe("LOCK_SH and LOCK_EX", flock(first, LOCK_SH | LOCK_EX));
    observe("through another open", flock(second, LOCK_EX | LOCK_NB));
    observe("no open descriptor", flock(free_descriptor(), LOCK_SH));
}
