// The close of the last descriptor of an open file gives its lock to a thread that waits for it in F_OFD_SETLKW.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/locks.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 0);
    must(fcntl(first, F_OFD_SETLK, &whole));
    const int duplicate = must(dup(first));
    must(close(first));
    Waker closer([&] { must(close(duplicate)); });
    struct flock wanted = whole;
    observe("F_OFD_SETLKW", Done{fcntl(second, F_OFD_SETLKW, &wanted)});
    observe("it waited for the other thread", closer.has_begun());
}
