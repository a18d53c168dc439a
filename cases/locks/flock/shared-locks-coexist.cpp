// Several open file descriptions may have LOCK_SH; together they keep LOCK_EX out.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    const int third = must(open("file", O_RDWR));
    observe("LOCK_SH through one open", flock(first, LOCK_SH));
    observe("LOCK_EX through a third", flock(third, LOCK_EX | LOCK_NB));
    observe("LOCK_SH through another", flock(second, LOCK_SH | LOCK_NB));
    observe("LOCK_EX through a third", flock(third, LOCK_EX | LOCK_NB));
    observe("LOCK_UN through the first", flock(first, LOCK_UN));
    observe("LOCK_EX through the third", flock(third, LOCK_EX | LOCK_NB));
    observe("LOCK_UN through the second", flock(second, LOCK_UN));
    observe("LOCK_EX through the third", flock(third, LOCK_EX | LOCK_NB));
}
