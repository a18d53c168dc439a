// A process unlocks a region about when another one begins to wait for it: the waiter gets the lock in every order.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/locks.hpp"
#include "support/meetings.hpp"

int main() {
    const int file = open_scratch_file(100);
    int* inside = shared<int>();
    const Meeting both;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 4;
        Child holder([&] {
            int failed = 0;
            for (int i = 0; i < turns; ++i) {
                struct flock lock = region(F_WRLCK, 0, 0);
                failed += fcntl(file, F_SETLK, &lock) == -1;
                *inside = 1;
                both.meet();
                both.meet();
                round.pause(i);
                *inside = 0;
                lock.l_type = F_UNLCK;
                failed += fcntl(file, F_SETLK, &lock) == -1;
                both.meet();
            }
            return failed;
        });
        bool refused = true, got = true, alone = true, left = true;
        for (int i = 0; i < turns; ++i) {
            both.meet();
            struct flock wanted = region(F_WRLCK, 0, 0);
            refused = fcntl(file, F_SETLK, &wanted) == -1 && (errno == EAGAIN || errno == EACCES) && refused;
            both.meet();
            round.pause(turns + i);
            got = fcntl(file, F_SETLKW, &wanted) != -1 && got;
            alone = *inside == 0 && alone;
            wanted.l_type = F_UNLCK;
            left = fcntl(file, F_SETLK, &wanted) != -1 && left;
            both.meet();
        }
        round.check("the holder locks and unlocks", holder.wait().status == 0);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the waiter gets the lock", got);
        round.check("it has it alone", alone);
        round.check("it unlocks", left);
    });
}
