// A lock of negative length covers the bytes before its start.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION l_len
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock mine = region(F_WRLCK, 10, -5);
    observe("lock with start 10 and length -5", Done{fcntl(file, F_SETLK, &mine)});
    Child child([&] {
        bool parents = true, agree = true;
        for (int byte : {4, 5, 9, 10}) {
            struct flock asked = region(F_RDLCK, byte, 1), one = asked;
            must(fcntl(file, F_GETLK, &asked));
            agree = agree && (fcntl(file, F_SETLK, &one) == -1) == (asked.l_type != F_UNLCK);
            observe(format("byte %d", byte).chars, lock_type(asked));
            parents = parents && (asked.l_type == F_UNLCK || asked.l_pid == getppid());
        }
        observe("all are the parent's", parents);
        observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
        struct flock asked = region(F_RDLCK, 11, -11);
        observe("ask for bytes 0 to 10", Done{fcntl(file, F_GETLK, &asked)});
        observe("start", asked.l_start);
        observe("length", asked.l_len);
    });
    observe("the other process", child.wait());
}
