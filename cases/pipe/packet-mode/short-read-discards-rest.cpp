// A read that is smaller than the packet at the front of an O_DIRECT pipe loses the rest of that packet.
//
// ref:      man7 pipe(2) O_DIRECT
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe2 with O_DIRECT", pipe2(ends, O_DIRECT | O_NONBLOCK));
    observe("write", write(ends[1], "hello", 5));
    observe("write", write(ends[1], "wo", 2));

    char bytes[100] = {};
    observe("read three", Bytes{bytes, read(ends[0], bytes, 3)});
    observe("read on", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    observe("read on", read(ends[0], bytes, sizeof bytes));
}
