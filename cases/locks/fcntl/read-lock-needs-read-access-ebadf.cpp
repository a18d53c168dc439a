// A read lock needs a descriptor that is open for reading: through another one fcntl() fails with EBADF.
//
// ref:     POSIX.1-2024 XSH fcntl() ERRORS EBADF
// profile: posix

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_WRONLY | O_CREAT, 0600));
    struct flock reading = region(F_RDLCK, 0, 10), writing = region(F_WRLCK, 0, 10);
    observe("read lock, open for writing only", fcntl(file, F_SETLK, &reading));
    observe("with waiting", fcntl(file, F_SETLKW, &reading));
    observe("write lock", fcntl(file, F_SETLK, &writing));
}
