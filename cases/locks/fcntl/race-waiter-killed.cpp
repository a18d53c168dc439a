// A process that waits for a lock is killed about when the lock is given back. Once it has ended, nobody has the lock.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/locks.hpp"
#include "support/meetings.hpp"
#include "support/threads.hpp"

int main() {
    const int file = open_scratch_file(100);
    int* has_it = shared<int>();
    const Meeting begun;
    repeat_rounds([&](Round& round) {
        struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
        const bool locked = fcntl(file, F_SETLK, &lock) != -1;
        *has_it = 0;
        Child waiter([&] {
            begun.meet();
            struct flock wanted = region(F_WRLCK, 0, 0);
            const bool got = fcntl(file, F_SETLKW, &wanted) != -1;
            __atomic_store_n(has_it, 1, __ATOMIC_SEQ_CST);
            if (got) idle();
        });
        begun.meet();
        Thread killer([&] {
            round.pause(1);
            must(kill(waiter.pid(), SIGKILL));
        });
        round.pause(0);
        const bool alone = __atomic_load_n(has_it, __ATOMIC_SEQ_CST) == 0;
        const bool unlocked = fcntl(file, F_SETLK, &unlock) != -1;
        killer.join();
        const int ended = waiter.wait().status;
        round.check("the waiter is killed", WIFSIGNALED(ended));
        round.check("the holder had the lock and gave it back", locked && unlocked);
        round.check("the waiter does not come back before", alone);
        round.check("the lock is free then", fcntl(file, F_SETLK, &lock) != -1 && fcntl(file, F_SETLK, &unlock) != -1);
    });
}
