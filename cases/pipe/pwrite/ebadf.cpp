// pwrite() fails with EBADF on a descriptor that has been closed, and on one that is not open for writing.
//
// ref:      POSIX.1-2024 XSH pwrite() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(close(must(open("file", O_RDWR | O_CREAT, 0600))));
    const int closed = must(open("file", O_RDWR));
    close(closed);
    const int other = must(open("file", O_RDONLY)), both = must(open("file", O_RDWR));
    char byte = 'x';
    observe("closed descriptor", pwrite(closed, &byte, 1, 0));
    observe("-1", pwrite(-1, &byte, 1, 0));
    observe("O_RDONLY", pwrite(other, &byte, 1, 0));
    observe("O_RDWR", pwrite(both, &byte, 1, 0));
}
