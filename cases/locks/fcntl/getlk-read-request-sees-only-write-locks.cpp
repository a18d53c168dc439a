// F_GETLK for a read lock reports no read locks, which do not stand in its way, but write locks.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock reading = region(F_RDLCK, 0, 10), writing = region(F_WRLCK, 20, 10);
    must(fcntl(file, F_SETLK, &reading));
    must(fcntl(file, F_SETLK, &writing));
    Child child([&] {
        struct flock asked = region(F_RDLCK, 0, 100);
        observe("ask for a read lock of all", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        observe("start", asked.l_start);
        observe("length", asked.l_len);
        observe("it is the parent's", asked.l_pid == getppid());
        asked = region(F_RDLCK, 0, 100);
        observe("set it", Done{fcntl(file, F_SETLK, &asked)}, {EACCES, EAGAIN});
        asked = region(F_RDLCK, 0, 20);
        observe("ask for the part before", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        asked = region(F_RDLCK, 0, 20);
        observe("set it", Done{fcntl(file, F_SETLK, &asked)});
        asked = region(F_WRLCK, 0, 20);
        observe("ask for a write lock of it", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        observe("length", asked.l_len);
        asked = region(F_WRLCK, 0, 20);
        observe("set it", Done{fcntl(file, F_SETLK, &asked)}, {EACCES, EAGAIN});
    });
    observe("the process that asks", child.wait());
}
