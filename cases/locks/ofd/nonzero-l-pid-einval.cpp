// The commands for locks of open file descriptions need an l_pid of 0: Linux refuses any other with EINVAL, and locks nothing.
//
// ref:      man7 fcntl(2) ERRORS EINVAL; man7 fcntl(2) Open file description locks
// profile:  linux
// strength: documented

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock lock = region(F_WRLCK, 0, 10);
    lock.l_pid = getpid();
    observe("F_OFD_SETLK with an own process ID", Done{fcntl(first, F_OFD_SETLK, &lock)});
    observe("F_OFD_SETLKW", Done{fcntl(first, F_OFD_SETLKW, &lock)});
    observe("F_OFD_GETLK", Done{fcntl(first, F_OFD_GETLK, &lock)});
    lock.l_pid = -1;
    observe("F_OFD_SETLK with -1", Done{fcntl(first, F_OFD_SETLK, &lock)});
    lock.l_pid = 0;
    observe("F_OFD_SETLK with 0, through another open", Done{fcntl(second, F_OFD_SETLK, &lock)});
    observe("F_OFD_SETLK with 0, through the first", Done{fcntl(first, F_OFD_SETLK, &lock)});
}
