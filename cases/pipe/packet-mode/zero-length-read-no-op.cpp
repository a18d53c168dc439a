// A read of 0 bytes takes no packet out of an O_DIRECT pipe: the next read still gets it as a whole.
//
// ref:      man7 pipe(2) O_DIRECT
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    must(pipe2(ends, O_DIRECT | O_NONBLOCK));
    observe("write", write(ends[1], "ab", 2));
    observe("write", write(ends[1], "c", 1));
    char bytes[8] = {};
    observe("read of 0 bytes", read(ends[0], bytes, 0));
    observe("read", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    observe("read of 0 bytes", read(ends[0], bytes, 0));
    observe("read", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    observe("read of the empty pipe", read(ends[0], bytes, sizeof bytes));
}
