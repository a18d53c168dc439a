// The end of a process releases its record locks, whether it called _exit() or was killed.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination; XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// assertion: process.underscore-exit.releases-record-locks locks.fcntl.released-at-exit

#include "support/processes.hpp"

int main() {
    for (const bool killed : {false, true}) {
        const int file = open_scratch_file(100);
        struct flock whole = {};
        whole.l_type = F_WRLCK;
        whole.l_whence = SEEK_SET;
        Gate locked, may_end;
        Child child([&] {
            must(fcntl(file, F_SETLK, &whole));
            locked.open();
            may_end.wait();
            _exit(0);
        });
        locked.wait();
        observe("lock it while the child lives", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
        if (killed) must(kill(child.pid(), SIGKILL));
        else may_end.open();
        observe("the child", child.wait());
        observe("lock it after the child's end", Done{fcntl(file, F_SETLK, &whole)});
    }
}
