// Two locks of one type that overlap lock the bytes of both once: one unlock frees all of them.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock left = region(F_RDLCK, 0, 10), right = region(F_RDLCK, 5, 15), both = region(F_UNLCK, 0, 20);
    observe("lock bytes 0 to 9", Done{fcntl(file, F_SETLK, &left)});
    observe("lock bytes 5 to 19", Done{fcntl(file, F_SETLK, &right)});
    Child other([&] {
        bool parents = true, agree = true;
        for (int byte : {0, 7, 19, 20}) {
            struct flock asked = region(F_WRLCK, byte, 1), one = asked;
            must(fcntl(file, F_GETLK, &asked));
            agree = agree && (fcntl(file, F_SETLK, &one) == -1) == (asked.l_type != F_UNLCK);
            observe(format("byte %d", byte).chars, lock_type(asked));
            parents = parents && (asked.l_type == F_UNLCK || asked.l_pid == getppid());
        }
        observe("all are the parent's", parents);
        observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
    });
    observe("the other process", other.wait());
    observe("unlock bytes 0 to 19", Done{fcntl(file, F_SETLK, &both)});
    Child third([&] {
        struct flock whole = region(F_WRLCK, 0, 0);
        observe("a third process locks the file", Done{fcntl(file, F_SETLK, &whole)});
    });
    observe("the third process", third.wait());
}
