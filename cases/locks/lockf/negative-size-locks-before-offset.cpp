// lockf() with a negative size locks the bytes before the current offset; before the start of the file there are none: EINVAL.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION; XSH lockf() ERRORS EINVAL
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(lseek(file, 10, SEEK_SET));
    observe("size -11 at offset 10", lockf(file, F_LOCK, -11));
    observe("size -5 at offset 10", lockf(file, F_LOCK, -5));
    Child child([] {
        const int own = must(open("file", O_RDWR));
        for (int byte : {5, 9, 4, 0, 10}) {
            must(lseek(own, byte, SEEK_SET));
            observe(format("byte %d tested", byte).chars, lockf(own, F_TEST, 1), {EACCES, EAGAIN});
        }
    });
    observe("the other process", child.wait());
}
