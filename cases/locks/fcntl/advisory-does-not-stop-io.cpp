// Record locks are advice: other processes can read and write locked bytes all the same.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "old", 3));
    struct flock whole = region(F_WRLCK, 0, 0);
    must(fcntl(file, F_SETLK, &whole));
    Child child([&] {
        char bytes[8];
        observe("another process locks", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
        observe("another process reads", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
        observe("another process writes", pwrite(file, "new", 3, 0));
    });
    observe("the other process", child.wait());
    char bytes[8];
    observe("the file holds", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
}
