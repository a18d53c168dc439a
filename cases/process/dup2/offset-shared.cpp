// The descriptor that dup2() makes has the file offset in common with the original, and not that of the file that it replaced.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int file = open_scratch_file(0), target = open_scratch_file(100);
    must(write(file, "abcdef", 6));
    must(lseek(target, 50, SEEK_SET));
    observe("dup2 returns the target", dup2(file, target) == target);
    observe("offset of the target", lseek(target, 0, SEEK_CUR));
    observe("move it", lseek(target, 1, SEEK_SET));
    char bytes[4] = "";
    observe("read through the original", Bytes{bytes, read(file, bytes, 2)});
    observe("read through the target", Bytes{bytes, read(target, bytes, 2)});
    observe("close of the original", close(file));
    observe("read through the target", Bytes{bytes, read(target, bytes, 2)});
}
