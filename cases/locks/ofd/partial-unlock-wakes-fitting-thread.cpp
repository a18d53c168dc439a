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
    struct flock behind = region(F_WRLCK, 10, 1);
    must(fcntl(holder, F_OFD_SETLK, &all));
    Atomic<int> unlocked{0};
    int results[] = {-5, -5}, unlocked_before[] = {-5, -5};
    auto waiter = [&](int number, off_t length) {
        return [&, number, length] {
            struct flock wanted = region(F_WRLCK, 0, length), unlock = region(F_UNLCK, 0, length);
            results[number] = fcntl(opens[number], F_OFD_SETLKW, &wanted);
            unlocked_before[number] = unlocked;
            must(fcntl(opens[number], F_OFD_SETLK, &unlock));
        };
    };
    Thread large(waiter(0, 10)), small(waiter(1, 5));
    let_others_block();
    unlocked = 1;
    must(fcntl(holder, F_OFD_SETLK, &left));
    small.join();
    let_others_block();
    unlocked = 2;
    must(fcntl(holder, F_OFD_SETLK, &right));
    large.join();
    observe("F_OFD_SETLKW of bytes 0 to 4", Done{results[1]});
    observe("unlocked parts by then", unlocked_before[1]);
    observe("F_OFD_SETLKW of bytes 0 to 9", Done{results[0]});
    observe("unlocked parts by then", unlocked_before[0]);
    observe("lock byte 10 through a third open", Done{fcntl(must(open("file", O_RDWR)), F_OFD_SETLK, &behind)});
}
