// A lockf() with F_LOCK that waits gets the lock when the process that has it closes the file.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION F_LOCK
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/waking_child.hpp"

int main() {
    const int file = open_scratch_file(100);
    WakingChild holder([&] { must(lockf(file, F_LOCK, 0)); }, [&] { must(close(file)); });
    observe("F_LOCK", lockf(file, F_LOCK, 0));
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    Child other([&] { observe("F_TLOCK by another process", lockf(file, F_TLOCK, 0), {EACCES, EAGAIN}); });
    observe("the other process", other.wait());
}
