// A child that closes the descriptor it inherited does not release the record locks of its parent.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION; XSH close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock whole = region(F_WRLCK, 0, 0);
    must(fcntl(file, F_SETLK, &whole));
    Child closer([&] {
        observe("a child closes the file", close(file));
        observe("it is closed there", fcntl(file, F_GETFD));
    });
    observe("the child", closer.wait());
    Child other([&] { observe("another process locks", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN}); });
    observe("the other process", other.wait());
}
