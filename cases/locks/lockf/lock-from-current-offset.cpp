// lockf() locks as many bytes as it is told, from the current file offset on.
//
// ref:      POSIX.1-2024 XSH lockf() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(lseek(file, 10, SEEK_SET));
    observe("lock 5 bytes at offset 10", lockf(file, F_LOCK, 5));
    observe("the offset stays", lseek(file, 0, SEEK_CUR));
    Child child([] {
        const int own = must(open("file", O_RDWR));
        for (int byte : {9, 10, 14, 15}) {
            must(lseek(own, byte, SEEK_SET));
            observe(format("byte %d tested", byte).chars, lockf(own, F_TEST, 1), {EACCES, EAGAIN});
        }
    });
    observe("the other process", child.wait());
}
