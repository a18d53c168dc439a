// Unlocking the middle of a locked region frees those bytes only: what is before and behind stays locked.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = region(F_WRLCK, 0, 10), middle = region(F_UNLCK, 4, 2);
    must(fcntl(file, F_SETLK, &whole));
    observe("unlock bytes 4 and 5", Done{fcntl(file, F_SETLK, &middle)});
    Child child([&] {
        bool parents = true, agree = true;
        for (int byte = 0; byte <= 10; ++byte) {
            struct flock asked = region(F_RDLCK, byte, 1), one = asked;
            must(fcntl(file, F_GETLK, &asked));
            agree = agree && (fcntl(file, F_SETLK, &one) == -1) == (asked.l_type != F_UNLCK);
            observe(format("byte %d", byte).chars, lock_type(asked));
            parents = parents && (asked.l_type == F_UNLCK || asked.l_pid == getppid());
        }
        observe("all are the parent's", parents);
        observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
        struct flock free = region(F_WRLCK, 4, 2);
        observe("another process locks bytes 4 and 5", Done{fcntl(file, F_SETLK, &free)});
    });
    observe("the other process", child.wait());
}
