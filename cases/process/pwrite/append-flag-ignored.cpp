// pwrite() writes where it is told to, also if O_APPEND is set.
//
// ref:      POSIX.1-2024 XSH pwrite() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("f", O_RDWR | O_CREAT | O_APPEND, 0600));
    must(write(file, "abcdef", 6));
    observe("pwrite at 1", pwrite(file, "XY", 2, 1));
    observe("offset", lseek(file, 0, SEEK_CUR));
    char bytes[16] = "";
    observe("the file", Bytes{bytes, pread(file, bytes, sizeof bytes, 0)});
}
