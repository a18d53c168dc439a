// Several processes may hold read locks of the same bytes; together they keep writers out.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_RDLCK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0);
    Gate held, may_end;
    observe("read lock", Done{fcntl(file, F_SETLK, &reading)});
    Child child([&] {
        observe("read lock of another process", Done{fcntl(file, F_SETLK, &reading)});
        observe("its write lock", Done{fcntl(file, F_SETLK, &writing)}, {EACCES, EAGAIN});
        Child third([&] {
            struct flock blocking = region(F_WRLCK, 0, 0);
            observe("ask what blocks a write lock", Done{fcntl(file, F_GETLK, &blocking)});
            observe("it is", lock_type(blocking));
        });
        observe("a third process", third.wait());
        held.open();
        may_end.wait();
    });
    held.wait();
    observe("write lock while the other reads", Done{fcntl(file, F_SETLK, &writing)}, {EACCES, EAGAIN});
    may_end.open();
    observe("the other process", child.wait());
    observe("write lock once the other reader has gone", Done{fcntl(file, F_SETLK, &writing)});
}
