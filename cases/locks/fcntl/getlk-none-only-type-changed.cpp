// Where no lock stands in the way F_GETLK sets the type to F_UNLCK and leaves the rest of the description as it was.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock mine = region(F_WRLCK, 5, 5), behind = region(F_WRLCK, 40, 0);
    must(fcntl(file, F_SETLK, &mine));
    must(fcntl(file, F_SETLK, &behind));
    Child child([&] {
        struct flock asked = region(F_WRLCK, -80, 20, SEEK_END);
        observe("ask for bytes 20 to 39", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        observe("whence is SEEK_END", asked.l_whence == SEEK_END);
        observe("start", asked.l_start);
        observe("length", asked.l_len);
        asked.l_type = F_WRLCK;
        observe("lock what is described", Done{fcntl(file, F_SETLK, &asked)});
        asked = region(F_RDLCK, 9, 1);
        observe("ask for byte 9", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        observe("start", asked.l_start);
        observe("the owner is the parent", asked.l_pid == getppid());
        asked = region(F_RDLCK, 9, 1);
        observe("lock byte 9", Done{fcntl(file, F_SETLK, &asked)}, {EACCES, EAGAIN});
    });
    observe("the process that asks", child.wait());
}
