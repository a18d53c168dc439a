// A process closes the file that it has locked about when another one begins to wait for the lock: the waiter gets it in every
// order.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/locks.hpp"
#include "support/meetings.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    int* inside = shared<int>();
    const Meeting both;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 4;
        Child holder([&] {
            int failed = 0;
            for (int i = 0; i < turns; ++i) {
                const int own = must(open("file", O_RDWR));
                struct flock lock = region(F_WRLCK, 0, 0);
                failed += fcntl(own, F_SETLK, &lock) == -1;
                *inside = 1;
                both.meet();
                both.meet();
                round.pause(i);
                *inside = 0;
                failed += close(own) == -1;
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
        round.check("the holder locks and closes", holder.wait().status == 0);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the waiter gets the lock", got);
        round.check("it has it alone", alone);
        round.check("it unlocks", left);
    });
}
