// Locks of flock() and record locks of fcntl() do not see each other.
//
// ref:      man7 flock(2) NOTES; man7 fcntl(2) F_SETLK
// profile:  linux
// strength: documented
// needs:    fork

#include "support/locks.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    observe("LOCK_EX", flock(file, LOCK_EX));
    Child child([] {
        const int own = must(open("file", O_RDWR));
        struct flock whole = region(F_WRLCK, 0, 0);
        observe("LOCK_EX of another process", flock(own, LOCK_EX | LOCK_NB));
        observe("its record lock", Done{fcntl(own, F_SETLK, &whole)});
        Child third([&] { observe("record lock of a third process", Done{fcntl(own, F_SETLK, &whole)}, {EACCES, EAGAIN}); });
        observe("the third process", third.wait());
    });
    observe("the other process", child.wait());
}
