// A lock of flock() is released when the last duplicate of its descriptor is closed, be it by the end of a process.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), other = must(open("file", O_RDWR));
    const int duplicate = must(dup(first));
    must(flock(first, LOCK_EX));
    Gate may_end;
    Child child([&] { may_end.wait(); });  // has both descriptors too

    observe("close one of two descriptors", close(first));
    observe("lock through another open", flock(other, LOCK_EX | LOCK_NB));
    observe("close the second", close(duplicate));
    observe("lock while a child has them", flock(other, LOCK_EX | LOCK_NB));
    may_end.open();
    observe("the child", child.wait());
    observe("lock after its end", flock(other, LOCK_EX | LOCK_NB));
}
