// A write lock needs a descriptor that is open for writing: through another one fcntl() fails with EBADF.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS EBADF
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDONLY | O_CREAT, 0600));
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0);
    observe("write lock, open for reading only", Done{fcntl(file, F_SETLK, &writing)});
    observe("with waiting", Done{fcntl(file, F_SETLKW, &writing)});
    observe("read lock", Done{fcntl(file, F_SETLK, &reading)});
    Child child([&] {
        struct flock asked = region(F_WRLCK, 0, 0);
        observe("another process asks what is locked", Done{fcntl(file, F_GETLK, &asked)});
        observe("it is", lock_type(asked));
    });
    observe("the other process", child.wait());
}
