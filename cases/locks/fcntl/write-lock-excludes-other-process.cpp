// While a process holds a write lock no other process gets a lock, for reading or writing, that overlaps it.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_WRLCK; XSH fcntl() ERRORS EACCES or EAGAIN
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock mine = region(F_WRLCK, 0, 10);
    observe("write lock of bytes 0 to 9", Done{fcntl(file, F_SETLK, &mine)});
    Child child([&] {
        struct flock reading = region(F_RDLCK, 5, 1), writing = region(F_WRLCK, 5, 1);
        observe("another process asks to read byte 5", Done{fcntl(file, F_SETLK, &reading)}, {EACCES, EAGAIN});
        observe("another process asks to write byte 5", Done{fcntl(file, F_SETLK, &writing)}, {EACCES, EAGAIN});
        struct flock behind = region(F_WRLCK, 10, 1);
        observe("another process asks to write byte 10", Done{fcntl(file, F_SETLK, &behind)});
    });
    observe("the other process", child.wait());
    struct flock unlock = region(F_UNLCK, 0, 10);
    observe("unlock", Done{fcntl(file, F_SETLK, &unlock)});
    Child next([&] {
        struct flock writing = region(F_WRLCK, 5, 1);
        observe("a third process asks to write byte 5", Done{fcntl(file, F_SETLK, &writing)});
    });
    observe("the third process", next.wait());
}
