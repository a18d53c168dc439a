// To close another open of the file leaves a lock of flock() in place.
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
    const int other = must(open("file", O_RDWR));
    observe("close another open", close(other));
    observe("LOCK_EX through a third", flock(second, LOCK_EX | LOCK_NB));
    observe("close the one with the lock", close(first));
    observe("LOCK_EX through the third", flock(second, LOCK_EX | LOCK_NB));
    observe("LOCK_EX through a fourth", flock(must(open("file", O_RDWR)), LOCK_EX | LOCK_NB));
}
