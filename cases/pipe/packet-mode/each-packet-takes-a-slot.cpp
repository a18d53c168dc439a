// In packet mode the ring of a pipe shows: a default pipe of 16 pages is full after 16 packets, however small they are.
//
// ref:     man7 pipe(2) O_DIRECT; man7 pipe(7) Pipe capacity
// profile: linux
// claims:  S0-009

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe2 with O_DIRECT", pipe2(ends, O_DIRECT | O_NONBLOCK));
    must(fcntl(ends[1], F_SETPIPE_SZ, 16 * static_cast<int>(sysconf(_SC_PAGESIZE))));

    int packets = 0;
    ssize_t last;
    while ((last = write(ends[1], "x", 1)) == 1) ++packets;
    observe("write in the end", last);
    observe("packets", packets);

    char bytes[8] = {};
    observe("read takes one", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    observe("write into its place", write(ends[1], "y", 1));
    for (packets = 0; read(ends[0], bytes, sizeof bytes) == 1 && *bytes == 'x';) ++packets;
    observe("the other packets", packets);
    observe("behind them", Bytes{bytes, 1});
}
