// To unlock asks for no access mode: a write lock can be removed through a descriptor that is open for reading only, and a read
// lock through one open for writing only.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK; XSH fcntl() ERRORS EBADF
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int both = must(open("file", O_RDWR | O_CREAT, 0600));
    const int reading = must(open("file", O_RDONLY)), writing = must(open("file", O_WRONLY));
    struct flock low = region(F_WRLCK, 0, 10), high = region(F_RDLCK, 20, 10);
    struct flock unlock_low = region(F_UNLCK, 0, 10), unlock_high = region(F_UNLCK, 20, 10);
    must(fcntl(both, F_SETLK, &low));
    must(fcntl(both, F_SETLK, &high));
    auto ask = [&] {
        Child other([&] {
            bool parents = true, agree = true;
            for (int byte : {0, 10, 20, 30}) {
                struct flock asked = region(F_WRLCK, byte, 10), one = asked;
                must(fcntl(both, F_GETLK, &asked));
                agree = agree && (fcntl(both, F_SETLK, &one) == -1) == (asked.l_type != F_UNLCK);
                observe(format("from byte %d", byte).chars, lock_type(asked));
                parents = parents && (asked.l_type == F_UNLCK || asked.l_pid == getppid());
            }
            observe("all are the parent's", parents);
            observe("F_SETLK is refused where F_GETLK tells of a lock", agree);
        });
        observe("the other process", other.wait());
    };
    ask();
    observe("unlock by the one for reading", Done{fcntl(reading, F_SETLK, &unlock_low)});
    observe("unlock by the one for writing", Done{fcntl(writing, F_SETLK, &unlock_high)});
    ask();
}
