// A system may have record locks for pipes; one that has none refuses with EINVAL.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION; XSH fcntl() ERRORS EINVAL
// profile:  posix
// strength: may

#include "support/locks.hpp"

int main() {
    const Pipe ends = open_pipe();
    struct flock read_lock = region(F_RDLCK, 0, 0), write_lock = region(F_WRLCK, 0, 0);
    observe("read lock of the end for reading", Done{fcntl(ends.reader, F_SETLK, &read_lock)}, {"done", "-1 EINVAL"});
    observe("write lock of the end for writing", Done{fcntl(ends.writer, F_SETLK, &write_lock)}, {"done", "-1 EINVAL"});
}
