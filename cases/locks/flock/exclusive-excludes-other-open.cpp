// While one open file description has LOCK_EX no other one gets a lock, not even in the same process.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    observe("LOCK_EX through one open", flock(first, LOCK_EX));
    observe("LOCK_SH through another", flock(second, LOCK_SH | LOCK_NB));
    observe("LOCK_EX through another", flock(second, LOCK_EX | LOCK_NB));
    observe("LOCK_UN through the first", flock(first, LOCK_UN));
    observe("LOCK_EX through the second", flock(second, LOCK_EX | LOCK_NB));
    observe("LOCK_EX through the first", flock(first, LOCK_EX | LOCK_NB));
}
