// A duplicate that dup() makes has the file offset in common with the original: what one reads the other one passes over.
//
// ref:      POSIX.1-2024 XSH dup() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "abcdef", 6));
    const int copy = dup(file);
    observe("another number", copy != -1 && copy != file);
    observe("offset of the duplicate", lseek(copy, 0, SEEK_CUR));
    observe("move it", lseek(copy, 1, SEEK_SET));
    char bytes[4] = "";
    observe("read through the original", Bytes{bytes, read(file, bytes, 2)});
    observe("read through the duplicate", Bytes{bytes, read(copy, bytes, 2)});
    observe("close of the original", close(file));
    observe("read through the duplicate", Bytes{bytes, read(copy, bytes, 2)});
}
