// splice() moves data from one pipe to another: they are no longer in the first.
//
// ref:      man7 splice(2) DESCRIPTION; man7 splice(2) RETURN VALUE
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    must(write(from.writer, "hello", 5));
    observe("splice of three bytes", splice(from.reader, nullptr, to.writer, nullptr, 3, 0));
    observe("splice of up to a hundred", splice(from.reader, nullptr, to.writer, nullptr, 100, 0));
    set_nonblocking(from.reader);
    char bytes[8] = {};
    observe("read from the first", read(from.reader, bytes, sizeof bytes));
    observe("read from the second", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
}
