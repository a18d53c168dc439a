// mkfifo() opens nothing: it uses no descriptor, and the new FIFO has neither a reader nor a writer.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION; POSIX.1-2024 XSH open() ERRORS ENXIO
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const int before = must(dup(STDOUT_FILENO));
    close(before);
    observe("mkfifo", mkfifo("f", 0600));
    const int after = must(dup(STDOUT_FILENO));
    close(after);
    observe("lowest free descriptor as before", after == before);
    struct stat status = {};
    must(stat("f", &status));
    observe("mode 0600", (status.st_mode & 07777) == 0600);
    observe("open for writing", opened(open("f", O_WRONLY | O_NONBLOCK)));
    const int reader = must(open("f", O_RDONLY | O_NONBLOCK));
    char byte;
    observe("read", read(reader, &byte, 1));
}
