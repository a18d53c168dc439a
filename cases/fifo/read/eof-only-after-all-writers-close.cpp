// A FIFO opened for writing twice is at its end only when both writers have closed it.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, first] = open_fifo("f");
    const int second = fifo_writer("f");
    set_nonblocking(reader);
    char byte;

    close(first);
    observe("read with one writer left", read(reader, &byte, 1));
    close(second);
    observe("read with none", read(reader, &byte, 1));
}
