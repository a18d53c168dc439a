// tee() copies data from one pipe to another and leaves them in the first.
//
// ref:      man7 tee(2) DESCRIPTION; man7 tee(2) RETURN VALUE
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    must(write(from.writer, "hello", 5));
    observe("tee of three bytes", tee(from.reader, to.writer, 3, 0));
    char bytes[8] = {};
    observe("read from the second", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
    observe("tee of up to a hundred", tee(from.reader, to.writer, 100, 0));
    observe("read from the second", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
    observe("read from the first", Bytes{bytes, read(from.reader, bytes, sizeof bytes)});
}
