// The child of fork() does not own the record locks of its parent: they shut it out, and it cannot release them.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork
// assertion: process.fork.record-locks-not-inherited locks.fcntl.not-inherited-by-fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    must(fcntl(file, F_SETLK, &whole));

    const pid_t child = fork();
    if (child == 0) {
        struct flock blocking = whole;
        observe("the child asks who holds the lock", Done{fcntl(file, F_GETLK, &blocking)});
        observe("it is its parent", blocking.l_pid == getppid() && blocking.l_type == F_WRLCK);
        observe("the child asks for the lock", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
        whole.l_type = F_UNLCK;
        observe("the child unlocks the region", Done{fcntl(file, F_SETLK, &whole)});
        _exit(0);
    }
    observe("the child", reap(must(child)));

    Child second([&] { observe("a second child asks for the lock", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN}); });
    observe("the second child", second.wait());
}
