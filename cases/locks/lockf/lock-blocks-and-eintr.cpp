// lockf() with F_LOCK waits for a lock of another process; a caught signal ends the wait with EINTR, an unlock with the
// lock.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION F_LOCK; XSH lockf() ERRORS EINTR
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked, may_unlock;
    Journal journal;
    Child holder([&] {
        must(lockf(file, F_LOCK, 0));
        locked.open();
        may_unlock.wait();
        breathe(20);
        journal.enter("unlock");
        must(lockf(file, F_ULOCK, 0));
        idle();
    });
    locked.wait();
    {
        const Interrupter interrupter;
        observe("F_LOCK with signals that are caught", lockf(file, F_LOCK, 0));
    }
    may_unlock.open();
    observe("F_LOCK", lockf(file, F_LOCK, 0));
    journal.enter("lock obtained");
    observe("order", static_cast<const char*>(journal.text().chars));
    Child other([&] { observe("F_TLOCK by another process", lockf(file, F_TLOCK, 0), {EACCES, EAGAIN}); });
    observe("the other process", other.wait());
}
