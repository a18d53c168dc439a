// A reader asks for the write lock about when the only other reader leaves: it gets it in every order, and there is no deadlock.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/locks.hpp"
#include "support/meetings.hpp"

int main() {
    const int file = open_scratch_file(100);
    int* reading = shared<int>();
    const Meeting both;
    repeat_rounds([&](Round& round) {
        constexpr int turns = 4;
        Child reader([&] {
            int failed = 0;
            for (int i = 0; i < turns; ++i) {
                struct flock lock = region(F_RDLCK, 0, 0);
                failed += fcntl(file, F_SETLK, &lock) == -1;
                *reading = 1;
                both.meet();
                both.meet();
                round.pause(i);
                *reading = 0;
                lock.l_type = F_UNLCK;
                failed += fcntl(file, F_SETLK, &lock) == -1;
                both.meet();
            }
            return failed;
        });
        bool refused = true, got = true, alone = true, left = true;
        for (int i = 0; i < turns; ++i) {
            struct flock lock = region(F_RDLCK, 0, 0);
            got = fcntl(file, F_SETLK, &lock) != -1 && got;
            both.meet();
            lock.l_type = F_WRLCK;
            refused = fcntl(file, F_SETLK, &lock) == -1 && (errno == EAGAIN || errno == EACCES) && refused;
            both.meet();
            round.pause(turns + i);
            got = fcntl(file, F_SETLKW, &lock) != -1 && got;
            alone = *reading == 0 && alone;
            lock.l_type = F_UNLCK;
            left = fcntl(file, F_SETLK, &lock) != -1 && left;
            both.meet();
        }
        round.check("the other reader locks and unlocks", reader.wait().status == 0);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the reader becomes the writer", got);
        round.check("nobody reads then", alone);
        round.check("it unlocks", left);
    });
}
