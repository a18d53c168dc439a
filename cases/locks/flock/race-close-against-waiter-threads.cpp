// The only descriptor of an open with a lock is closed about when a thread begins to wait by another open: it gets the lock.
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
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    repeat_rounds([&](Round& round) {
        const int held = must(open("file", O_RDWR));
        const bool locked = flock(held, LOCK_EX) == 0;
        const bool refused = flock(file, LOCK_EX | LOCK_NB) == -1 && errno == EWOULDBLOCK;
        Atomic<bool> inside = true;
        bool closed = false;
        Thread holder([&] {
            round.pause(1);
            inside = false;
            closed = close(held) == 0;
        });
        round.pause(0);
        const bool got = flock(file, LOCK_EX) == 0, alone = !inside;
        holder.join();
        round.check("one open locks and is closed", locked && closed);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the other one gets the lock", got);
        round.check("it has it alone", alone);
        round.check("it unlocks", flock(file, LOCK_UN) == 0);
    });
}
