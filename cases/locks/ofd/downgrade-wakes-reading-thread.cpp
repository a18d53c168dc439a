// When a thread changes the write lock of its open file into a read lock, another one that waits for a read lock through an open of
// its own gets it.
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
    struct flock writing = region(F_WRLCK, 0, 0), reading = region(F_RDLCK, 0, 0);
    must(fcntl(first, F_OFD_SETLK, &writing));
    Waker changing([&] { must(fcntl(first, F_OFD_SETLK, &reading)); });
    struct flock wanted = reading;
    observe("F_OFD_SETLKW of a read lock", Done{fcntl(second, F_OFD_SETLKW, &wanted)});
    observe("it waited for the other thread", changing.has_begun());
    changing.join();
    observe("write lock through the first open", Done{fcntl(first, F_OFD_SETLK, &writing)});
}
