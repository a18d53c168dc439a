// lockf() with F_ULOCK in the middle of a locked section frees those bytes only; the two ends stay locked.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION F_ULOCK
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(lockf(file, F_LOCK, 10));
    must(lseek(file, 4, SEEK_SET));
    observe("unlock bytes 4 and 5", lockf(file, F_ULOCK, 2));
    Child child([] {
        const int own = must(open("file", O_RDWR));
        for (int byte : {0, 3, 4, 5, 6, 9, 10}) {
            must(lseek(own, byte, SEEK_SET));
            observe(format("byte %d tested", byte).chars, lockf(own, F_TEST, 1), {EACCES, EAGAIN});
        }
    });
    observe("the other process", child.wait());
}
