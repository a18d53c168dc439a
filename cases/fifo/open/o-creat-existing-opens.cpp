// O_CREAT changes nothing for a FIFO that exists: it is opened, and its mode stays.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_CREAT
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    const int reader = open("f", O_RDONLY | O_NONBLOCK | O_CREAT, 0640);
    observe("open", opened(reader));
    struct stat status = {};
    must(fstat(reader, &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0600", (status.st_mode & 07777) == 0600);
    must(write(fifo_writer("f"), "x", 1));
    char bytes[4] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
