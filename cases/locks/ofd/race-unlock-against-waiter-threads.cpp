// The lock of one open of a file is given back about when a thread begins to wait for it by another open: it gets it in every
// order.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads rounds

#include "support/locks.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    repeat_rounds([&](Round& round) {
        struct flock lock = region(F_WRLCK, 0, 0);
        const bool locked = fcntl(first, F_OFD_SETLK, &lock) != -1;
        const bool refused = fcntl(second, F_OFD_SETLK, &lock) == -1 && (errno == EAGAIN || errno == EACCES);
        Atomic<bool> inside = true;
        bool released = false;
        Thread holder([&] {
            struct flock unlock = region(F_UNLCK, 0, 0);
            round.pause(1);
            inside = false;
            released = fcntl(first, F_OFD_SETLK, &unlock) != -1;
        });
        round.pause(0);
        const bool got = fcntl(second, F_OFD_SETLKW, &lock) != -1, alone = !inside;
        holder.join();
        lock.l_type = F_UNLCK;
        round.check("one open locks and unlocks", locked && released);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the other one gets the lock", got);
        round.check("it has it alone", alone);
        round.check("it unlocks", fcntl(second, F_OFD_SETLK, &lock) != -1);
    });
}
