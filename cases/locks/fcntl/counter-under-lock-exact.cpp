// Processes that read, increment and write a number in a file under a write lock lose no increment.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(sizeof(int));
    auto increment = [&] {
        struct flock number = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
        for (int i = 0; i < 500; ++i) {
            if (fcntl(file, F_SETLKW, &number) == -1) return 1;
            int value = -1;
            if (pread(file, &value, sizeof value, 0) != sizeof value) return 2;
            if (i % 16 == 0) sched_yield();  // gives the others their chance to interfere
            ++value;
            if (pwrite(file, &value, sizeof value, 0) != sizeof value) return 3;
            if (fcntl(file, F_SETLK, &unlock) == -1) return 4;
        }
        return 0;
    };
    Child a(increment), b(increment), c(increment), d(increment);
    for (Child* child : {&a, &b, &c, &d}) observe("a process that makes 500 increments", child->wait());
    int value = -1;
    must(pread(file, &value, sizeof value, 0));
    observe("the number", value);
}
