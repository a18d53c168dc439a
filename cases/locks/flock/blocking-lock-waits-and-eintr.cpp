// Without LOCK_NB flock() waits for the lock; a caught signal ends the wait with EINTR, an unlock with the lock.
//
// ref:      man7 flock(2) DESCRIPTION; man7 flock(2) ERRORS EINTR
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    Gate locked, may_unlock;
    Journal journal;
    Child holder([&] {
        const int own = must(open("file", O_RDWR));
        must(flock(own, LOCK_EX));
        locked.open();
        may_unlock.wait();
        breathe(20);
        journal.enter("unlock");
        must(flock(own, LOCK_UN));
        for (;;) pause();
    });
    locked.wait();
    {
        const Interrupter interrupter;
        observe("LOCK_EX with signals that are caught", flock(file, LOCK_EX));
    }
    may_unlock.open();
    observe("LOCK_EX", flock(file, LOCK_EX));
    journal.enter("lock obtained");
    const Text order = journal.text();
    observe("order", static_cast<const char*>(order.chars));
    observe("another open has no lock now", flock(must(open("file", O_RDWR)), LOCK_EX | LOCK_NB));
}
