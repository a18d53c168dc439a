// The start of a lock counts from the file offset with SEEK_CUR and from the end of the file with SEEK_END.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION l_whence
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    must(lseek(file, 50, SEEK_SET));
    struct flock current = region(F_WRLCK, -10, 5, SEEK_CUR), end = region(F_WRLCK, -10, 0, SEEK_END);
    observe("5 bytes, 10 before offset 50", Done{fcntl(file, F_SETLK, &current)});
    observe("from 10 before the end at 100", Done{fcntl(file, F_SETLK, &end)});
    Child child([&] {
        bool agree = true;
        for (int byte : {39, 40, 44, 45, 89, 90, 500}) {
            struct flock asked = region(F_RDLCK, byte, 1), one = asked;
            must(fcntl(file, F_GETLK, &asked));
            agree = agree && (fcntl(file, F_SETLK, &one) == -1) == (asked.l_type != F_UNLCK);
            observe(format("byte %d", byte).chars, lock_type(asked));
        }
        observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
    });
    observe("the other process", child.wait());
}
