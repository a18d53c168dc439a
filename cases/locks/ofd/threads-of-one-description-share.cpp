// Threads that use one open file description share its locks, whichever descriptor they use; they do not keep each other out.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK; XBD 3.237 OFD-Owned File Lock
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/locks.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), duplicate = must(dup(first));
    const int second = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 10), part = region(F_RDLCK, 0, 5), rest = region(F_RDLCK, 5, 5),
                 next = region(F_WRLCK, 10, 1), unlock = region(F_UNLCK, 0, 10);
    observe("lock bytes 0 to 9", Done{fcntl(first, F_OFD_SETLK, &whole)});
    Thread changing([&] {
        observe("a thread makes 0 to 4 a read lock", Done{fcntl(duplicate, F_OFD_SETLK, &part)});
        observe("it reads 5 to 9 through another open", Done{fcntl(second, F_OFD_SETLK, &rest)});
        observe("it locks 10 through another open", Done{fcntl(second, F_OFD_SETLK, &next)});
        observe("it reads 0 to 4 through another open", Done{fcntl(second, F_OFD_SETLK, &part)});
        observe("it unlocks that", Done{fcntl(second, F_OFD_SETLK, &unlock)});
        observe("it unlocks 0 to 9", Done{fcntl(duplicate, F_OFD_SETLK, &unlock)});
    });
    changing.join();
    observe("lock 0 to 9 through the other open", Done{fcntl(second, F_OFD_SETLK, &whole)});
    observe("lock 0 to 9 through the first", Done{fcntl(first, F_OFD_SETLK, &whole)});
}
