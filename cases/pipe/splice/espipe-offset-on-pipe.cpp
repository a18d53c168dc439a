// splice() with an offset for the pipe fails with ESPIPE, on either side. The manual page lists EINVAL for the same, too.
//
// ref:      man7 splice(2) ERRORS ESPIPE EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    must(write(from.writer, "hello", 5));
    loff_t offset = 0;
    observe("offset for the source", splice(from.reader, &offset, to.writer, nullptr, 5, 0), {ESPIPE, EINVAL});
    observe("offset for the target", splice(from.reader, nullptr, to.writer, &offset, 5, 0), {ESPIPE, EINVAL});
    char bytes[8] = {};
    observe("read from the source", Bytes{bytes, read(from.reader, bytes, sizeof bytes)});
}
