// Locks of different bytes of a file do not conflict, not even next to each other.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock mine = region(F_WRLCK, 10, 10);
    must(fcntl(file, F_SETLK, &mine));
    Child child([&] {
        struct flock before = region(F_WRLCK, 0, 10), after = region(F_WRLCK, 20, 10);
        struct flock first = region(F_WRLCK, 10, 1), last = region(F_WRLCK, 19, 1);
        observe("another process locks the bytes before", Done{fcntl(file, F_SETLK, &before)});
        observe("the bytes behind", Done{fcntl(file, F_SETLK, &after)});
        observe("the first locked byte", Done{fcntl(file, F_SETLK, &first)}, {EACCES, EAGAIN});
        observe("the last locked byte", Done{fcntl(file, F_SETLK, &last)}, {EACCES, EAGAIN});
        Child third([&] {
            for (int byte : {0, 9, 20, 29, 30}) {
                struct flock asked = region(F_RDLCK, byte, 1);
                must(fcntl(file, F_GETLK, &asked));
                observe(format("byte %d for a third process", byte).chars, lock_type(asked));
            }
        });
        observe("the third process", third.wait());
    });
    observe("the other process", child.wait());
}
