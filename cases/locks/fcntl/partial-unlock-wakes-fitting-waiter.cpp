// When a part of a locked region is unlocked, a process that waits for bytes of this part gets them; one that wants more waits on.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock all = region(F_WRLCK, 0, 10), left = region(F_WRLCK, 0, 5);
    struct flock unlock_left = region(F_UNLCK, 0, 5), unlock_right = region(F_UNLCK, 5, 5);
    must(fcntl(file, F_SETLK, &all));
    Journal journal;
    Child small([&] {
        observe("F_SETLKW of bytes 0 to 4", Done{fcntl(file, F_SETLKW, &left)});
        journal.enter("0 to 4 locked");
    });
    Child large([&] {
        const int result = fcntl(file, F_SETLKW, &all);
        journal.enter("0 to 9 locked");
        observe("F_SETLKW of bytes 0 to 9", Done{result});
    });
    let_it_block(small.pid());
    let_it_block(large.pid());
    journal.enter("0 to 4 unlocked");
    must(fcntl(file, F_SETLK, &unlock_left));
    observe("who wants bytes 0 to 4", small.wait());
    let_it_block(large.pid());
    journal.enter("5 to 9 unlocked");
    must(fcntl(file, F_SETLK, &unlock_right));
    observe("who wants bytes 0 to 9", large.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
