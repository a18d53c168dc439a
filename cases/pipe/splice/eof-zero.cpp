// splice() from a pipe whose writers have gone moves what is left, and then returns 0.
//
// ref:      man7 splice(2) RETURN VALUE
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    must(write(from.writer, "abc", 3));
    close(from.writer);
    observe("splice of what is left", splice(from.reader, nullptr, to.writer, nullptr, 5, 0));
    observe("splice at the end", splice(from.reader, nullptr, to.writer, nullptr, 5, 0));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(to.reader, bytes, sizeof bytes)});
}
