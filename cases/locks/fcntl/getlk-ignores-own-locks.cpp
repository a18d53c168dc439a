// F_GETLK does not report locks of the calling process, which never stand in its way.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock mine = region(F_WRLCK, 0, 0);
    must(fcntl(file, F_SETLK, &mine));
    struct flock asked = region(F_WRLCK, 0, 0);
    observe("the owner asks", Done{fcntl(file, F_GETLK, &asked)});
    observe("type", lock_type(asked));
    struct flock first = region(F_RDLCK, 0, 10);
    observe("the owner makes ten bytes a read lock", Done{fcntl(file, F_SETLK, &first)});
    Child child([&] {
        asked = region(F_RDLCK, 0, 0);
        observe("another process asks", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        observe("it is the owner's", asked.l_pid == getppid());
        asked = region(F_RDLCK, 10, 0);
        observe("the other process locks the rest", Done{fcntl(file, F_SETLK, &asked)}, {EACCES, EAGAIN});
        observe("the other process locks the ten bytes", Done{fcntl(file, F_SETLK, &first)});
    });
    observe("the other process", child.wait());
}
