// While somebody has a FIFO open for reading and writing, nobody waits in open() for the other end.
//
// ref:      man7 fifo(7) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    observe("open for both", opened(open("f", O_RDWR)));
    const int reader = open("f", O_RDONLY);
    observe("open for reading", opened(reader));
    const int writer = open("f", O_WRONLY);
    observe("open for writing", opened(writer));
    observe("write", write(writer, "x", 1));
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
}
