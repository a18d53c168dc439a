// LOCK_SH by a thread that has LOCK_EX changes the lock: another thread that waits may share it then, and none gets LOCK_EX.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads
// assertion: locks.flock.downgrade-lets-readers-in

#include "support/waking.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    must(flock(first, LOCK_EX));
    Waker holder([&] { must(flock(first, LOCK_SH)); });
    observe("LOCK_SH", flock(second, LOCK_SH));
    observe("it waited for the other thread", holder.has_begun());
    holder.join();
    const int third = must(open("file", O_RDWR));
    observe("LOCK_SH through a third open", flock(third, LOCK_SH | LOCK_NB));
    observe("LOCK_EX through a third open", flock(third, LOCK_EX | LOCK_NB));
}
