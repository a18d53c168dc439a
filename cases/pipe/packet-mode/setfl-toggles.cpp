// F_SETFL switches packet mode on and off for a pipe that is there already.
//
// ref:      man7 pipe(2) O_DIRECT
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    char bytes[16] = {};
    for (const bool packets : {true, false}) {
        must(fcntl(writer, F_SETFL, packets ? O_DIRECT : 0));
        observe(packets ? "write a packet" : "write", write(writer, "abc", 3));
        observe(packets ? "write a packet" : "write", write(writer, "de", 2));
        observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
        if (packets) observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    }
}
