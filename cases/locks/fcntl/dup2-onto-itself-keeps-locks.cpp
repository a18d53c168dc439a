// dup2() of a descriptor onto itself closes nothing, so the process keeps its record locks.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION; XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = region(F_WRLCK, 0, 0);
    observe("lock", Done{fcntl(file, F_SETLK, &whole)});
    observe("dup2 gives the descriptor", dup2(file, file) == file);
    Child other([&] {
        struct flock asked = region(F_RDLCK, 0, 0);
        must(fcntl(file, F_GETLK, &asked));
        observe("another process sees", lock_type(asked));
        observe("the lock is of the first process", asked.l_pid == getppid());
        observe("another process locks", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
    });
    observe("the other process", other.wait());
}
