// A lock set with F_OFD_SETLK outlives the process that set it while a child of that process has a copy of the descriptor.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), third = must(open("file", O_RDWR));
    auto [reader, writer] = open_pipe();
    Gate may_end;
    struct flock lock = region(F_WRLCK, 0, 0);
    Child parent([&] {
        const int own = must(open("file", O_RDWR));
        observe("a process locks", Done{fcntl(own, F_OFD_SETLK, &lock)});
        if (must(fork()) == 0) {
            may_end.wait();
            _exit(0);
        }
    });
    close(writer);  // the child of the child has it
    observe("that process", parent.wait());
    observe("lock it while its child lives", Done{fcntl(file, F_OFD_SETLK, &lock)});
    may_end.open();
    observe("lock it once that has ended", Done{fcntl(file, F_OFD_SETLKW, &lock)});
    char byte;
    must(read(reader, &byte, 1) == 0);
    observe("lock it through a third open", Done{fcntl(third, F_OFD_SETLK, &lock)});
}
