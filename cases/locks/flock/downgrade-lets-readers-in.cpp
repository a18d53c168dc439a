// LOCK_SH by who has LOCK_EX changes the lock: others may share it then, and none gets LOCK_EX.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    const int third = must(open("file", O_RDWR));
    observe("LOCK_EX through one open", flock(first, LOCK_EX));
    observe("LOCK_SH through another", flock(second, LOCK_SH | LOCK_NB));
    Journal journal;
    Child waiter([&] {
        const int result = flock(third, LOCK_SH);
        journal.enter("the other has it");
        observe("LOCK_SH of a process that waits", result);
    });
    let_it_block(waiter.pid());
    journal.enter("lock changed");
    must(flock(first, LOCK_SH | LOCK_NB));
    observe("the process", waiter.wait());
    observe("order", static_cast<const char*>(journal.text().chars));
    observe("LOCK_SH through another", flock(second, LOCK_SH | LOCK_NB));
    observe("unlock that", flock(second, LOCK_UN));
    observe("unlock that of the process", flock(third, LOCK_UN));
    observe("LOCK_EX through another", flock(second, LOCK_EX | LOCK_NB));
}
