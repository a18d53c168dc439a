// The close of the last descriptor of an open file gives its lock to another process that waits for it in F_OFD_SETLKW.
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
    struct flock whole = region(F_WRLCK, 0, 0), wanted = whole;
    WakingChild holder(
        [&] {
            own = must(open("file", O_RDWR));
            must(fcntl(own, F_OFD_SETLK, &whole));
        },
        [&] { must(close(own)); });
    observe("F_OFD_SETLKW", Done{fcntl(file, F_OFD_SETLKW, &wanted)});
    observe("it waited for the other process", holder.has_begun());
    observe("holder", holder.wait());
    observe("F_OFD_SETLK through another open", Done{fcntl(third, F_OFD_SETLK, &whole)});
}
