// A second writer is no reader: opening for writing with O_NONBLOCK fails with ENXIO while only writers have the FIFO open.
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENXIO
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    close(ends.reader);
    observe("open with a writer alone", opened(open("f", O_WRONLY | O_NONBLOCK)));
    const int reader = open("f", O_RDONLY);
    observe("open for reading", opened(reader));
    const int second = open("f", O_WRONLY);
    observe("open with a reader", opened(second));
    observe("write", write(second, "x", 1));
}
