// When a part of a locked region is unlocked, a thread that waits for bytes of this part gets them; one that wants more waits on.
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
    const int holder = must(open("file", O_RDWR | O_CREAT, 0600));
    const int opens[] = {must(open("file", O_RDWR)), must(open("file", O_RDWR))};
    struct flock all = region(F_WRLCK, 0, 10), left = region(F_UNLCK, 0, 5), right = region(F_UNLCK, 5, 5);
    must(fcntl(holder, F_OFD_SETLK, &all));
    std::atomic<bool> right_unlocked{false};
    bool waited = false;
    int results[] = {-5, -5};
    Thread large([&] {
        struct flock wanted = region(F_WRLCK, 0, 10);
        results[0] = fcntl(opens[0], F_OFD_SETLKW, &wanted);
        waited = right_unlocked;
    });
    Thread small([&] {
        struct flock wanted = region(F_WRLCK, 0, 5), unlock = region(F_UNLCK, 0, 5);
        results[1] = fcntl(opens[1], F_OFD_SETLKW, &wanted);
        must(fcntl(opens[1], F_OFD_SETLK, &unlock));
    });
    let_others_block();
    must(fcntl(holder, F_OFD_SETLK, &left));
    small.join();
    let_others_block();
    right_unlocked = true;
    must(fcntl(holder, F_OFD_SETLK, &right));
    large.join();
    observe("F_OFD_SETLKW of bytes 0 to 4", Done{results[1]});
    observe("F_OFD_SETLKW of bytes 0 to 9", Done{results[0]});
    observe("it waited for bytes 5 to 9", waited);
}
