// A flock() that waits gets the lock when another thread of the process closes the last descriptor of the open file that has
// it.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR)),
              third = must(open("file", O_RDWR));
    must(flock(first, LOCK_EX));
    const int duplicate = must(dup(first));
    must(close(first));
    Waker closer([&] { must(close(duplicate)); });
    observe("LOCK_EX", flock(second, LOCK_EX));
    observe("it waited for the other thread", closer.has_begun());
    observe("through another open", flock(third, LOCK_EX | LOCK_NB));
}
