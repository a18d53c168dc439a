// Seeking past the end does not make a file longer; writing there does, with zeros before; ftruncate() does it without a write.
//
// ref:     POSIX.1-2024 XSH lseek() DESCRIPTION; POSIX.1-2024 XSH ftruncate() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S4-036 S4-039

#include "support/memory.hpp"

int main() {
    const int file = open_scratch_file(0);
    struct stat status = {};
    status.st_size = -2;

    observe("seek to 99", lseek(file, 99, SEEK_SET));
    observe("size after the seek", file_size(file));
    must(write(file, "x", 1));
    observe("size after a write there", file_size(file));
    must(ftruncate(file, 200));
    observe("seek to the end after ftruncate", lseek(file, 0, SEEK_END));
    observe("fstat", fstat(file, &status));
    observe("st_size", status.st_size);
    observe("bytes 97 to 101", file_bytes(file, 97, 5));
}
