// A flock() that waits gets the lock when another process closes the last descriptor of the open file that has it.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/waking_child.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), third = must(open("file", O_RDWR));
    int own = -1;
    WakingChild holder(
        [&] {
            own = must(open("file", O_RDWR));
            must(flock(own, LOCK_EX));
        },
        [&] { must(close(own)); });
    observe("LOCK_EX", flock(file, LOCK_EX));
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    observe("through another open", flock(third, LOCK_EX | LOCK_NB));
}
