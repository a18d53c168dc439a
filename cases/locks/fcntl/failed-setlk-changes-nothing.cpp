// A lock that is refused because of some of its bytes is not set on the others either.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock mine = region(F_WRLCK, 5, 5);
    must(fcntl(file, F_SETLK, &mine));
    Gate refused;
    Child child([&] {
        struct flock wider = region(F_WRLCK, 0, 10);
        observe("another process asks for bytes 0 to 9", Done{fcntl(file, F_SETLK, &wider)}, {EACCES, EAGAIN});
        struct flock blocking = region(F_RDLCK, 0, 0);
        must(fcntl(file, F_GETLK, &blocking));
        observe("it is blocked by", lock_type(blocking));
        observe("of the parent", blocking.l_pid == getppid());
        observe("start", blocking.l_start);
        observe("length", blocking.l_len);
        refused.open();
        idle();
    });
    refused.wait();
    struct flock asked = region(F_WRLCK, 0, 5);
    observe("ask what blocks bytes 0 to 4", Done{fcntl(file, F_GETLK, &asked)});
    observe("type", lock_type(asked));
    struct flock low = region(F_WRLCK, 0, 5);
    observe("lock them", Done{fcntl(file, F_SETLK, &low)});
}
