// A lock of an open file description that stands in the way is reported with the owner -1, to F_OFD_GETLK and F_GETLK.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK, F_OFD_GETLK
// profile:  posix
// strength: shall
// since:    2024

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock lock = region(F_WRLCK, 3, 10);
    must(fcntl(first, F_OFD_SETLK, &lock));
    struct flock asked = region(F_WRLCK, 0, 0);
    observe("F_OFD_GETLK", Done{fcntl(second, F_OFD_GETLK, &asked)});
    observe("type", lock_type(asked));
    observe("start", asked.l_start);
    observe("length", asked.l_len);
    observe("the owner is -1", asked.l_pid == -1);

    asked = region(F_WRLCK, 0, 0);
    observe("F_GETLK", Done{fcntl(second, F_GETLK, &asked)});
    observe("type", lock_type(asked));
    observe("start", asked.l_start);
    observe("length", asked.l_len);
    observe("the owner is -1", asked.l_pid == -1);

    asked = region(F_WRLCK, 0, 0);
    observe("F_OFD_SETLK", Done{fcntl(second, F_OFD_SETLK, &asked)}, {EACCES, EAGAIN});
    observe("F_SETLK", Done{fcntl(second, F_SETLK, &asked)}, {EACCES, EAGAIN});
}
