// A thread that waits in F_OFD_SETLKW for a write lock gets it when the last of several threads with read locks has unlocked.
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
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    for (int reader : readers) must(fcntl(reader, F_OFD_SETLK, &reading));
    std::atomic<int> unlocked{0};
    Waker unlocking([&] {
        for (int reader : readers) {
            let_others_block();
            ++unlocked;
            must(fcntl(reader, F_OFD_SETLK, &unlock));
        }
    });
    observe("F_OFD_SETLKW", Done{fcntl(file, F_OFD_SETLKW, &writing)});
    observe("readers that have begun to unlock", unlocked.load());
    unlocking.join();
    observe("read lock through another open", Done{fcntl(readers[0], F_OFD_SETLK, &reading)});
}
