// A read lock needs a descriptor that is open for reading: through another one fcntl() fails with EBADF.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EBADF
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_WRONLY | O_CREAT, 0600));
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0);
    observe("read lock, open for writing only", Done{fcntl(file, F_SETLK, &reading)});
    observe("with waiting", Done{fcntl(file, F_SETLKW, &reading)});
    observe("write lock", Done{fcntl(file, F_SETLK, &writing)});
    Child child([&] {
        struct flock asked = region(F_RDLCK, 0, 0);
        observe("another process asks what is locked", Done{fcntl(file, F_GETLK, &asked)});
        observe("it is", lock_type(asked));
    });
    observe("the other process", child.wait());
}
