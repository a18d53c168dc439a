// When a process changes the write lock of its open file into a read lock, another process that waits in F_OFD_SETLKW for a
// read lock gets it.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/locks.hpp"
#include "support/waking_child.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), third = must(open("file", O_RDWR));
    int own = -1;
    struct flock writing = region(F_WRLCK, 0, 0), reading = region(F_RDLCK, 0, 0), wanted = reading;
    WakingChild holder(
        [&] {
            own = must(open("file", O_RDWR));
            must(fcntl(own, F_OFD_SETLK, &writing));
        },
        [&] { must(fcntl(own, F_OFD_SETLK, &reading)); });
    observe("F_OFD_SETLKW of a read lock", Done{fcntl(file, F_OFD_SETLKW, &wanted)});
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    observe("a write lock through another open", Done{fcntl(third, F_OFD_SETLK, &writing)});
}
