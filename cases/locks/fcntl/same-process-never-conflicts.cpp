// Record locks of one process never conflict with each other, through whatever descriptor of the file they are set.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock writing = region(F_WRLCK, 0, 10), overlapping = region(F_WRLCK, 5, 10), reading = region(F_RDLCK, 5, 5);
    observe("write lock of bytes 0 to 9 through one open", Done{fcntl(first, F_SETLK, &writing)});
    observe("write lock of bytes 5 to 14 through another", Done{fcntl(second, F_SETLK, &overlapping)});
    observe("read lock of bytes 5 to 9 through that", Done{fcntl(second, F_SETLK, &reading)});
    Child child([&] {
        for (int byte : {0, 5, 10, 15}) {
            struct flock wanted = region(F_RDLCK, byte, 5);
            observe(format("another process reads from byte %d", byte).chars, Done{fcntl(first, F_SETLK, &wanted)},
                    {EACCES, EAGAIN});
        }
    });
    observe("the other process", child.wait());
}
