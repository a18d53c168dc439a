// Two locks of one type side by side lock the bytes of both, and one unlock across their border frees the bytes that it names.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; XSH fcntl() DESCRIPTION F_UNLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    auto seen_by_another = [&] {
        Child other([&] {
            bool parents = true, agree = true;
            for (int byte : {0, 7, 8, 9, 10, 11, 12, 14, 15}) {
                struct flock asked = region(F_RDLCK, byte, 1), one = asked;
                must(fcntl(file, F_GETLK, &asked));
                agree = agree && (fcntl(file, F_SETLK, &one) == -1) == (asked.l_type != F_UNLCK);
                observe(format("byte %d", byte).chars, lock_type(asked));
                parents = parents && (asked.l_type == F_UNLCK || asked.l_pid == getppid());
            }
            observe("all are the parent's", parents);
            observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
        });
        observe("the other process", other.wait());
    };
    struct flock left = region(F_WRLCK, 0, 10), right = region(F_WRLCK, 10, 5), middle = region(F_UNLCK, 8, 4);
    observe("lock bytes 0 to 9", Done{fcntl(file, F_SETLK, &left)});
    observe("lock bytes 10 to 14", Done{fcntl(file, F_SETLK, &right)});
    seen_by_another();
    observe("unlock bytes 8 to 11", Done{fcntl(file, F_SETLK, &middle)});
    seen_by_another();
}
