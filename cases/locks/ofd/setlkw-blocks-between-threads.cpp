// F_OFD_SETLKW makes threads of one process that have opened the file each for itself wait for each other.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/locks.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock lock = region(F_WRLCK, 0, 0);
    observe("one thread locks", Done{fcntl(first, F_OFD_SETLKW, &lock)});
    Journal journal;
    Gate starting;
    int result = -5;
    Thread waiter([&] {
        struct flock wanted = region(F_WRLCK, 0, 0);
        starting.open();
        result = fcntl(second, F_OFD_SETLKW, &wanted);
        journal.enter("another has the lock");
    });
    starting.wait();
    breathe(20);  // as a rule it waits by now
    journal.enter("one unlocks");
    lock.l_type = F_UNLCK;
    observe("it unlocks", Done{fcntl(first, F_OFD_SETLK, &lock)});
    waiter.join();
    observe("F_OFD_SETLKW of the other thread", Done{result});
    observe("order", static_cast<const char*>(journal.text().chars));
}
