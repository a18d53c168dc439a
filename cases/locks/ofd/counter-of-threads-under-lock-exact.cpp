// Threads that each lock the file through an open of their own with F_OFD_SETLKW are in the locked part one at a time.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/locks.hpp"
#include "support/waking.hpp"

int main() {
    const int start = 0;
    enter_scratch_directory();
    must(pwrite(must(open("file", O_RDWR | O_CREAT, 0600)), &start, sizeof start, 0));
    Atomic<int> failed{0};
    // The number is in the file: fcntl() is not among the functions that make one thread's memory visible to another.
    auto count_up = [&] {
        const int file = must(open("file", O_RDWR));
        for (int i = 0; i < 200; ++i) {
            struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
            int number = -1;
            failed += fcntl(file, F_OFD_SETLKW, &lock) == -1;
            failed += pread(file, &number, sizeof number, 0) != sizeof number;
            if (i % 8 == 0) sched_yield();
            ++number;
            failed += pwrite(file, &number, sizeof number, 0) != sizeof number;
            failed += fcntl(file, F_OFD_SETLK, &unlock) == -1;
        }
    };
    Thread a(count_up), b(count_up), c(count_up);
    a.join(), b.join(), c.join();
    int counted = -1;
    must(pread(must(open("file", O_RDONLY)), &counted, sizeof counted, 0));
    observe("calls that failed", failed.load());
    observe("counted", counted);
}
