// The end of the last process that has the open file description releases its F_OFD_SETLK lock, even an end by SIGKILL.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), other = must(open("file", O_RDWR));
    for (const bool killed : {false, true}) {
        struct flock lock = region(F_WRLCK, 0, 0);
        Gate locked, may_end;
        Child holder([&] {
            const int own = must(open("file", O_RDWR));
            must(fcntl(own, F_OFD_SETLK, &lock));
            locked.open();
            may_end.wait();
        });
        locked.wait();
        observe("lock while the holder lives", Done{fcntl(file, F_OFD_SETLK, &lock)});
        if (killed) must(kill(holder.pid(), SIGKILL));
        else may_end.open();
        observe("the holder", holder.wait());
        observe("lock after its end", Done{fcntl(file, F_OFD_SETLK, &lock)});
        observe("lock through another open", Done{fcntl(other, F_OFD_SETLK, &lock)});
        lock.l_type = F_UNLCK;
        must(fcntl(file, F_OFD_SETLK, &lock));
    }
}
