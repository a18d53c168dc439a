// F_SETLK, F_SETLKW and F_GETLK ignore the process ID that they are given: the owner is the caller.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION l_pid
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock low = region(F_WRLCK, 0, 10), high = region(F_WRLCK, 20, 10);
    low.l_pid = high.l_pid = getppid();
    observe("F_SETLK", Done{fcntl(file, F_SETLK, &low)});
    observe("F_SETLKW", Done{fcntl(file, F_SETLKW, &high)});
    Child other([&] {
        for (int byte : {0, 20}) {
            struct flock asked = region(F_RDLCK, byte, 1);
            asked.l_pid = getpid();
            observe("F_GETLK", Done{fcntl(file, F_GETLK, &asked)});
            observe("type", lock_type(asked));
            observe("length", asked.l_len);
            observe("the owner is the process that has locked", asked.l_pid == getppid());
        }
    });
    observe("the other process", other.wait());
}
