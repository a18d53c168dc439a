// A process whose request to turn its read lock into a write lock is refused keeps the read lock.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock reading = region(F_RDLCK, 0, 0), writing = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    Gate locked, refused;
    must(fcntl(file, F_SETLK, &reading));
    Child other([&] {
        must(fcntl(file, F_SETLK, &reading));
        locked.open();
        refused.wait();
        must(fcntl(file, F_SETLK, &unlock));
        observe("the other process, unlocked, asks to write", Done{fcntl(file, F_SETLK, &writing)}, {EACCES, EAGAIN});
        observe("it asks to read", Done{fcntl(file, F_SETLK, &reading)});
    });
    locked.wait();
    observe("upgrade while another process reads", Done{fcntl(file, F_SETLK, &writing)}, {EACCES, EAGAIN});
    refused.open();
    observe("the other process", other.wait());
    observe("upgrade after its end", Done{fcntl(file, F_SETLK, &writing)});
}
