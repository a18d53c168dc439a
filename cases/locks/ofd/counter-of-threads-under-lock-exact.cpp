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
    enter_scratch_directory();
    must(open("file", O_RDWR | O_CREAT, 0600));
    volatile long counter = 0;
    std::atomic<int> failed{0};
    auto count_up = [&] {
        const int file = must(open("file", O_RDWR));
        for (int i = 0; i < 200; ++i) {
            struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
            failed += fcntl(file, F_OFD_SETLKW, &lock) == -1;
            const long before = counter;
            if (i % 8 == 0) sched_yield();
            counter = before + 1;
            failed += fcntl(file, F_OFD_SETLK, &unlock) == -1;
        }
    };
    Thread a(count_up), b(count_up), c(count_up);
    a.join(), b.join(), c.join();
    observe("calls that failed", failed.load());
    observe("counted", static_cast<long>(counter));
}
