// A FIFO that is opened through a symbolic link is the FIFO that the link names.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    must(symlink("f", "l"));
    const int reader = open("l", O_RDONLY | O_NONBLOCK);
    observe("open the link for reading", opened(reader));
    const int writer = open("f", O_WRONLY);
    observe("open the FIFO for writing", opened(writer));
    must(write(writer, "x", 1));
    char bytes[4] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
