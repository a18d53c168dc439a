// A process can turn its read lock into a write lock and back, without unlocking in between.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0);
    auto read_from_another_process = [&] {
        Child child([&] {
            observe("another process reads", Done{fcntl(file, F_SETLK, &reading)}, {EACCES, EAGAIN});
            observe("another process writes", Done{fcntl(file, F_SETLK, &writing)}, {EACCES, EAGAIN});
        });
        observe("the other process", child.wait());
    };
    observe("read lock", Done{fcntl(file, F_SETLK, &reading)});
    read_from_another_process();
    observe("upgrade", Done{fcntl(file, F_SETLK, &writing)});
    read_from_another_process();
    observe("downgrade", Done{fcntl(file, F_SETLK, &reading)});
    read_from_another_process();
}
