// F_OFD_SETLK needs a descriptor open for reading to set a read lock, and one open for writing to set a write lock: else EBADF.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EBADF
// profile:  posix
// strength: shall fail
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int reading = must(open("file", O_RDONLY | O_CREAT, 0600)), writing = must(open("file", O_WRONLY));
    struct flock read_lock = region(F_RDLCK, 0, 10), write_lock = region(F_WRLCK, 10, 10);
    observe("read lock, open for writing only", Done{fcntl(writing, F_OFD_SETLK, &read_lock)});
    observe("write lock, open for reading only", Done{fcntl(reading, F_OFD_SETLK, &write_lock)});
    observe("F_OFD_SETLKW, write lock, open for reading only", Done{fcntl(reading, F_OFD_SETLKW, &write_lock)});
    observe("read lock, open for reading only", Done{fcntl(reading, F_OFD_SETLK, &read_lock)});
    observe("write lock, open for writing only", Done{fcntl(writing, F_OFD_SETLK, &write_lock)});
    close(writing);
    observe("write lock, closed", Done{fcntl(writing, F_OFD_SETLK, &write_lock)});
}
