// The holder of a lock is killed about when another process begins to wait for it: the waiter gets the lock in every order.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/locks.hpp"
#include "support/meetings.hpp"
#include "support/threads.hpp"

int main() {
    const int file = open_scratch_file(100);
    const Meeting locked;
    repeat_rounds([&](Round& round) {
        Child holder([&] {
            struct flock lock = region(F_WRLCK, 0, 0);
            const bool failed = fcntl(file, F_SETLK, &lock) == -1;
            locked.meet();
            if (!failed) idle();
        });
        locked.meet();
        Atomic<bool> killed = false;
        Thread killer([&] {
            round.pause(1);
            killed = true;
            must(kill(holder.pid(), SIGKILL));
        });
        round.pause(0);
        struct flock wanted = region(F_WRLCK, 0, 0);
        const bool got = fcntl(file, F_SETLKW, &wanted) != -1, alone = killed;
        wanted.l_type = F_UNLCK;
        const bool left = fcntl(file, F_SETLK, &wanted) != -1;
        killer.join();
        const int ended = holder.wait().status;
        round.check("the holder is killed with its lock", WIFSIGNALED(ended));
        round.check("the waiter gets the lock", got);
        round.check("it gets it after that", alone);
        round.check("it unlocks", left);
    });
}
