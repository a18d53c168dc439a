// Without LOCK_NB flock() waits until another thread, which has the lock through an open of its own, unlocks.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads
// assertion: locks.flock.blocking-lock-waits-and-eintr

#include "support/waking.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    must(flock(first, LOCK_EX));
    Waker holder([&] { must(flock(first, LOCK_UN)); });
    observe("LOCK_EX", flock(second, LOCK_EX));
    observe("it waited for the other thread", holder.has_begun());
    holder.join();
    observe("through the first open", flock(first, LOCK_EX | LOCK_NB));
}
