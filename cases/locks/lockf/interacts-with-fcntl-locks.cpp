// On Linux lockf() sets the write locks of fcntl(): each sees those of the other, and unlocks them.
//
// ref:      man7 lockf(3) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    must(lseek(file, 10, SEEK_SET));
    observe("lockf of bytes 10 to 14", lockf(file, F_LOCK, 5));
    Child other([&] {
        struct flock asked = region(F_RDLCK, 0, 0);
        observe("F_GETLK of another process", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        observe("start", asked.l_start);
        observe("length", asked.l_len);
    });
    observe("the other process", other.wait());
    struct flock unlock = region(F_UNLCK, 10, 5), lock = region(F_WRLCK, 10, 1);
    observe("unlock them with fcntl", Done{fcntl(file, F_SETLK, &unlock)});
    Child third([&] {
        observe("F_TEST of a third process", lockf(file, F_TEST, 5));
        must(fcntl(file, F_SETLK, &lock));
        Child fourth([&] { observe("F_TEST where it has a lock of fcntl", lockf(file, F_TEST, 5), {EACCES, EAGAIN}); });
        observe("the fourth process", fourth.wait());
    });
    observe("the third process", third.wait());
}
