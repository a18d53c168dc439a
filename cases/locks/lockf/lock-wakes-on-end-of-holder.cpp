// A lockf() with F_LOCK that waits gets the lock when the process that has it ends.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION F_LOCK; POSIX.1-2024 XSH lockf() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked;
    Journal journal;
    Child holder([&, waiter = getpid()] {
        must(lockf(file, F_LOCK, 0));
        locked.open();
        let_it_block(waiter);
        journal.enter("holder ends");
    });
    locked.wait();
    const int result = lockf(file, F_LOCK, 0);
    journal.enter("waiter has it");
    observe("F_LOCK", result);
    observe("holder", holder.wait());
    const Text order = journal.text();
    observe("order", order.chars);
    Child other([&] { observe("F_TLOCK by another process", lockf(file, F_TLOCK, 0), {EACCES, EAGAIN}); });
    observe("the other process", other.wait());
}
