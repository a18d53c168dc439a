// In a pipe made with O_DIRECT each write is a packet, and each read takes one.
//
// ref:      man7 pipe(2) O_DIRECT
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe2 with O_DIRECT", pipe2(ends, O_DIRECT));
    observe("write", write(ends[1], "hello", 5));
    observe("write", write(ends[1], "wo", 2));

    char bytes[100] = {};
    observe("read", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    observe("read", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
}
