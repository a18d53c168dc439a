// ftruncate() does not move the file offset: the next write() goes where it would have gone before, not to the new end.
//
// ref:     POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S4-054

#include "support/memory.hpp"

int main() {
    const int file = open_scratch_file(0);
    observe("grow a new file", ftruncate(file, 5));
    observe("offset", lseek(file, 0, SEEK_CUR));
    must(write(file, "w", 1));
    observe("the file after a write", file_bytes(file, 0, 10));

    must(write(file, "xyz", 3));
    observe("cut it to nothing", ftruncate(file, 0));
    observe("size", file_size(file));
    observe("offset", lseek(file, 0, SEEK_CUR));
}
