// A forked child's descriptor refers to the lock of its parent: the child has it too, and its LOCK_UN releases it.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork
// assertion: locks.flock.child-shares-lock-and-may-release process.fork.flock-shared-with-child

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    observe("LOCK_EX", flock(first, LOCK_EX));
    Child child([&] {
        observe("through another open in the child", flock(second, LOCK_EX | LOCK_NB));
        observe("LOCK_EX in the child", flock(first, LOCK_EX | LOCK_NB));
        observe("LOCK_UN in the child", flock(first, LOCK_UN));
    });
    observe("the child", child.wait());
    observe("through another open in the parent", flock(second, LOCK_EX | LOCK_NB));
}
