// The only descriptor of an open that has a lock is closed about when a thread begins to wait by another open: it gets the lock.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLKW; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads rounds

#include "support/locks.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    repeat_rounds([&](Round& round) {
        const int held = must(open("file", O_RDWR));
        struct flock lock = region(F_WRLCK, 0, 0);
        const bool locked = fcntl(held, F_OFD_SETLK, &lock) != -1;
        const bool refused = fcntl(file, F_OFD_SETLK, &lock) == -1 && (errno == EAGAIN || errno == EACCES);
        Atomic<bool> inside = true;
        bool closed = false;
        Thread holder([&] {
            round.pause(1);
            inside = false;
            closed = close(held) == 0;
        });
        round.pause(0);
        const bool got = fcntl(file, F_OFD_SETLKW, &lock) != -1, alone = !inside;
        holder.join();
        lock.l_type = F_UNLCK;
        round.check("one open locks and is closed", locked && closed);
        round.check("as long as it stays the other one is refused", refused);
        round.check("the other one gets the lock", got);
        round.check("it has it alone", alone);
        round.check("it unlocks", fcntl(file, F_OFD_SETLK, &lock) != -1);
    });
}
