// read() of a FIFO that nobody has open for writing returns 0, non-blocking or not.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    const int reader = must(open("f", O_RDONLY | O_NONBLOCK));
    char byte = '-';
    observe("non-blocking", read(reader, &byte, 1));
    set_blocking(reader);
    observe("blocking", read(reader, &byte, 1));
    must(write(fifo_writer("f"), "x", 1));
    observe("once there is one", Bytes{&byte, read(reader, &byte, 1)});
}
