// A system may have record locks for pipes and FIFOs; one that has none refuses with EINVAL.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION; XSH fcntl() ERRORS EINVAL
// profile:  posix
// strength: may

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_pipe();
    must(mkfifo("fifo", 0600));
    const int reader = must(open("fifo", O_RDONLY | O_NONBLOCK)), writer = must(open("fifo", O_WRONLY));
    struct flock read_lock = region(F_RDLCK, 0, 0), write_lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    observe("read lock of the end for reading", Done{fcntl(ends.reader, F_SETLK, &read_lock)}, {"done", "-1 EINVAL"});
    observe("write lock of the end for writing", Done{fcntl(ends.writer, F_SETLK, &write_lock)}, {"done", "-1 EINVAL"});
    observe("read lock of a FIFO", Done{fcntl(reader, F_SETLK, &read_lock)}, {"done", "-1 EINVAL"});
    observe("unlock it", Done{fcntl(reader, F_SETLK, &unlock)}, {"done", "-1 EINVAL"});
    observe("write lock of the FIFO", Done{fcntl(writer, F_SETLK, &write_lock)}, {"done", "-1 EINVAL"});
}
