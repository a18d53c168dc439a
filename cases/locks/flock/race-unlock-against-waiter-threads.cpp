// One open of a file is unlocked about when a thread begins to wait for LOCK_EX by another open: it gets the lock in every order.
//
// ref:      man7 flock(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    repeat_rounds([&](Round& round) {
        const bool shared_lock = round.random(2) != 0;
        const bool locked = flock(first, shared_lock ? LOCK_SH : LOCK_EX) == 0;
        const bool refused = flock(second, LOCK_EX | LOCK_NB) == -1 && errno == EWOULDBLOCK;
        Atomic<bool> inside = true;
        bool released = false;
        Thread holder([&] {
            round.pause(1);
            inside = false;
            released = flock(first, LOCK_UN) == 0;
        });
        round.pause(0);
        const bool got = flock(second, LOCK_EX) == 0, alone = !inside;
        holder.join();
        round.check("one open locks and unlocks", locked && released);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the other one gets the lock", got);
        round.check("it has it alone", alone);
        round.check("it unlocks", flock(second, LOCK_UN) == 0);
    });
}
