// The record locks of a process are gone when it has ended, before it has been waited for.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION; POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(10);
    struct flock all = {};
    all.l_type = F_WRLCK;
    all.l_whence = SEEK_SET;
    Gate locked, go;
    Child child([&] {
        must(fcntl(file, F_SETLK, &all));
        locked.open();
        go.wait();
        return 4;
    });
    locked.wait();
    observe("lock while the child runs", Done{fcntl(file, F_SETLK, &all)}, {EACCES, EAGAIN});
    go.open();
    await_end(child.pid());
    observe("lock when it is a zombie", Done{fcntl(file, F_SETLK, &all)});
    observe("the child", child.wait());
}
