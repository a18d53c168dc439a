// vmsplice() puts memory of the caller into a pipe, and fills such memory from a pipe.
//
// ref:      man7 vmsplice(2) DESCRIPTION; man7 vmsplice(2) RETURN VALUE
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/uio.h>

int main() {
    const Pipe first = open_pipe(), second = open_pipe();
    char sent[] = "abcde", bytes[8] = {}, one[3] = {}, other[3] = {};
    const iovec out[] = {{sent, 2}, {sent + 2, 3}}, in[] = {{one, 3}, {other, 2}};
    observe("vmsplice to a write end", vmsplice(first.writer, out, 2, 0));
    close(first.writer);
    observe("read", Bytes{bytes, read(first.reader, bytes, sizeof bytes)});

    must(write(second.writer, "vwxyz", 5));
    observe("vmsplice from a read end", vmsplice(second.reader, in, 2, 0));
    observe("first piece", Bytes{one, 3});
    observe("second piece", Bytes{other, 2});
}
