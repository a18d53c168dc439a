// F_OFD_GETLK tells of a lock that a process has set with F_SETLK, and which process that is.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_GETLK; XSH fcntl() DESCRIPTION l_pid
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    Gate locked;
    Child holder([&] {
        struct flock lock = region(F_WRLCK, 3, 10);
        must(fcntl(file, F_SETLK, &lock));
        locked.open();
        idle();
    });
    locked.wait();
    struct flock asked = region(F_RDLCK, -100, 0, SEEK_END);
    observe("F_OFD_GETLK", Done{fcntl(file, F_OFD_GETLK, &asked)});
    observe("type", lock_type(asked));
    observe("whence is SEEK_SET", asked.l_whence == SEEK_SET);
    observe("start", asked.l_start);
    observe("length", asked.l_len);
    observe("the owner is the other process", asked.l_pid == holder.pid());
    asked = region(F_RDLCK, -100, 0, SEEK_END);
    observe("F_OFD_SETLK", Done{fcntl(file, F_OFD_SETLK, &asked)}, {EACCES, EAGAIN});
}
