// Make a FIFO, or use the one that is there: mkfifo() and EEXIST instead of a look beforehand, and fstat() of what was opened,
// because EEXIST says nothing about the kind of file.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS EEXIST; XSH fstat() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-025 S1-017

#include "support/streams.hpp"

// A descriptor of the FIFO `path` for reading; -1 where there is something else.
static int create_or_use(const char* path) {
    observe("mkfifo", mkfifo(path, 0664));
    const int fd = open(path, O_RDONLY | O_NONBLOCK);
    struct stat status = {};
    if (fd == -1 || fstat(fd, &status) == -1) return -1;
    const bool fifo = S_ISFIFO(status.st_mode);
    observe("what was opened is a FIFO", fifo);
    if (!fifo) close(fd);
    return fifo ? fd : -1;
}

int main() {
    enter_scratch_directory();
    const int first = create_or_use("f");
    const int second = create_or_use("f");
    must(close(must(open("regular", O_WRONLY | O_CREAT, 0600))));
    observe("a regular file is refused", create_or_use("regular") == -1);

    must(write(fifo_writer("f"), "ab", 2));
    char byte = '-';
    observe("read through the first", Bytes{&byte, read(first, &byte, 1)});
    observe("read through the second", Bytes{&byte, read(second, &byte, 1)});
}
