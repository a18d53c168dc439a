// Record locks of one process never conflict with each other, through whatever descriptor of the file they are set.
//
// ref:     POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile: posix
// needs:   fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock writing = region(F_WRLCK, 0, 10), reading = region(F_RDLCK, 0, 5);
    observe("write lock through one open", fcntl(first, F_SETLK, &writing));
    observe("write lock through another", fcntl(second, F_SETLK, &writing));
    observe("part of it as a read lock", fcntl(second, F_SETLK, &reading));
    Child child([&] {
        struct flock low = region(F_RDLCK, 0, 5), high = region(F_RDLCK, 5, 5);
        observe("another process reads the first part", fcntl(first, F_SETLK, &low));
        observe("the second part", fcntl(first, F_SETLK, &high), {EACCES, EAGAIN});
    });
    observe("the other process", child.wait());
}
