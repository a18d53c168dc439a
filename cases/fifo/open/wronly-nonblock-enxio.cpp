// Opening a FIFO for writing with O_NONBLOCK fails with ENXIO when nobody has it open for reading, and leaves no writer behind.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENXIO
// profile:  posix
// strength: shall fail
// claims:   S1-013
// assertion: fifo.open.wronly-nonblock-enxio fifo.open.enxio-after-reader-closed

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    observe("open before a reader came", opened(open("f", O_WRONLY | O_NONBLOCK)));
    const int reader = fifo_reader("f");
    char byte = '-';
    observe("the reader finds no writer", read(reader, &byte, 1));
    close(reader);
    observe("open after it left", opened(open("f", O_WRONLY | O_NONBLOCK)));
    observe_blocking("open for reading, as there is no writer", [] { return open("f", O_RDONLY); });
}
