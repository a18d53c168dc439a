// A process unlocks a section about when another one begins to wait for it with F_LOCK: the waiter gets it in every order.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION F_LOCK
// profile:  xsi
// strength: shall
// needs:    fork rounds

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
                failed += lockf(file, F_TLOCK, 0) == -1;
                *inside = 1;
                both.meet();
                both.meet();
                round.pause(i);
                *inside = 0;
                failed += lockf(file, F_ULOCK, 0) == -1;
                both.meet();
            }
            return failed;
        });
        bool refused = true, got = true, alone = true, left = true;
        for (int i = 0; i < turns; ++i) {
            both.meet();
            refused = lockf(file, F_TLOCK, 0) == -1 && (errno == EAGAIN || errno == EACCES) && refused;
            both.meet();
            round.pause(turns + i);
            got = lockf(file, F_LOCK, 0) == 0 && got;
            alone = *inside == 0 && alone;
            left = lockf(file, F_ULOCK, 0) == 0 && left;
            both.meet();
        }
        round.check("the holder locks and unlocks", holder.wait().status == 0);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the waiter gets the section", got);
        round.check("it has it alone", alone);
        round.check("it unlocks", left);
    });
}
