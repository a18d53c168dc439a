// Locks of flock() and locks that fcntl() sets for an open file description do not see each other, though both belong to one.
//
// ref:      man7 flock(2) NOTES; man7 fcntl(2) Open file description locks
// profile:  linux
// strength: documented

#include "support/locks.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    observe("LOCK_EX through one open", flock(first, LOCK_EX));
    observe("LOCK_EX through another", flock(second, LOCK_EX | LOCK_NB));
    observe("F_OFD_SETLK through the other", Done{fcntl(second, F_OFD_SETLK, &whole)});
    observe("F_OFD_SETLK through the one", Done{fcntl(first, F_OFD_SETLK, &whole)});
    observe("F_OFD_SETLK to unlock through the other", Done{fcntl(second, F_OFD_SETLK, &unlock)});
    observe("LOCK_EX through the other", flock(second, LOCK_EX | LOCK_NB));
    observe("LOCK_UN through the one", flock(first, LOCK_UN));
    observe("LOCK_EX through the other", flock(second, LOCK_EX | LOCK_NB));
}
