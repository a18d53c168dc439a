// A thread that waits in F_OFD_SETLKW for a write lock gets it when the last of several read locks in its region is unlocked.
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
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    const int readers[] = {must(open("file", O_RDWR)), must(open("file", O_RDWR))};
    for (int i = 0; i < 2; ++i) {
        struct flock reading = region(F_RDLCK, 10 * i, 10);
        must(fcntl(readers[i], F_OFD_SETLK, &reading));
    }
    struct flock writing = region(F_WRLCK, 0, 0), reading = region(F_RDLCK, 0, 0);
    observe("read lock of all", Done{fcntl(file, F_OFD_SETLK, &reading)});
    struct flock behind = region(F_WRLCK, 30, 1);
    observe("write lock behind, by a reader", Done{fcntl(readers[0], F_OFD_SETLK, &behind)});
    for (off_t byte : {0, 10, 20}) {
        struct flock one = region(F_WRLCK, byte, 1);
        observe("write lock of one byte", Done{fcntl(file, F_OFD_SETLK, &one)});
    }
    Atomic<int> unlocked{0};
    Waker unlocking([&] {
        for (int reader : readers) {
            struct flock unlock = region(F_UNLCK, 0, 0);
            let_others_block();
            ++unlocked;
            must(fcntl(reader, F_OFD_SETLK, &unlock));
        }
    });
    observe("F_OFD_SETLKW of all", Done{fcntl(file, F_OFD_SETLKW, &writing)});
    observe("unlocked by then", unlocked.load());
    unlocking.join();
    observe("read lock through another open", Done{fcntl(readers[0], F_OFD_SETLK, &reading)});
}
