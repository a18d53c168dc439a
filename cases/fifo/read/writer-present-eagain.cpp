// A non-blocking read() of an empty FIFO that has a writer fails with EAGAIN.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    set_nonblocking(reader);
    char byte = '-';
    observe("read with a writer", read(reader, &byte, 1));
    must(write(writer, "x", 1));
    observe("read of a byte", Bytes{&byte, read(reader, &byte, 1)});
    close(writer);
    observe("read without a writer", read(reader, &byte, 1));
}
