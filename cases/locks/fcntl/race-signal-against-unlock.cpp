// A process that waits for a lock is interrupted about when the lock is given back. It gets the lock, or it fails with EINTR and
// has no lock.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLKW; POSIX.1-2024 XSH fcntl() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    fork threads rounds

#include "support/locks.hpp"
#include "support/meetings.hpp"
#include "support/threads.hpp"

int main() {
    const int file = open_scratch_file(100);
    handle(SIGUSR1, count_in_threads);
    const Meeting both;
    const pthread_t waiter = pthread_self();
    repeat_rounds([&](Round& round) {
        Child holder([&] {
            struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
            if (fcntl(file, F_SETLK, &lock) == -1) return 3;
            both.meet();
            round.pause(1);
            if (fcntl(file, F_SETLK, &unlock) == -1) return 4;
            both.meet();
            return fcntl(file, F_SETLK, &lock) != -1 ? 1 : errno == EAGAIN || errno == EACCES ? 2 : 5;
        });
        both.meet();
        Thread signaller([&] {
            round.pause(2);
            must(Error{pthread_kill(waiter, SIGUSR1)});
        });
        round.pause(0);
        struct flock wanted = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
        const bool got = fcntl(file, F_SETLKW, &wanted) != -1, interrupted = !got && errno == EINTR;
        signaller.join();
        both.meet();
        const int ended = holder.wait().status;
        round.check("the waiter gets the lock or EINTR", got || interrupted);
        round.check("then nobody else can lock, or another one can", WIFEXITED(ended) && WEXITSTATUS(ended) == (got ? 2 : 1));
        round.check("it unlocks", !got || fcntl(file, F_SETLK, &unlock) != -1);
    });
}
