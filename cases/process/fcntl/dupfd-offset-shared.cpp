// A duplicate that fcntl() makes has the file offset in common with the original, for F_DUPFD and for F_DUPFD_CLOEXEC.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_DUPFD F_DUPFD_CLOEXEC
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const int file = open_scratch_file(0);
    must(write(file, "abcdef", 6));
    must(lseek(file, 1, SEEK_SET));
    const int copy = fcntl(file, F_DUPFD, 12), closing = fcntl(file, F_DUPFD_CLOEXEC, 12);
    observe("a number of its own", copy >= 12 && copy != file);
    observe("another one for the one that exec closes", closing >= 12 && closing != copy);
    observe("FD_CLOEXEC of that one", (must(fcntl(closing, F_GETFD)) & FD_CLOEXEC) != 0);
    char bytes[4] = "";
    observe("read through the duplicate", Bytes{bytes, read(copy, bytes, 2)});
    observe("read through the one that exec closes", Bytes{bytes, read(closing, bytes, 2)});
    observe("read through the original", Bytes{bytes, read(file, bytes, 2)});
    observe("move the offset", lseek(closing, 2, SEEK_SET));
    observe("offset of the duplicate", lseek(copy, 0, SEEK_CUR));
}
