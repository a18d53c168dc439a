// A thousand pairs of sockets can be made, used and closed one after the other, and no descriptor is left over.
//
// ref:      POSIX.1-2024 XSH socketpair() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH 2.6 File Descriptor Allocation
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, there = 0, back = 0, ended = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1) continue;
        ++made;
        const char bytes[] = {static_cast<char>(tried), static_cast<char>(tried >> 8)};
        char one = 0, other = 0;
        for (int to : {1, 0}) {  // a byte at a time, for it is a stream
            if (send(ends[1 - to], bytes, 2, 0) != 2 || recv(ends[to], &one, 1, 0) != 1 || recv(ends[to], &other, 1, 0) != 1)
                continue;
            (to == 1 ? there : back) += one == bytes[0] && other == bytes[1];
        }
        close(ends[0]);
        ended += recv(ends[1], &one, 1, 0) == 0;
        close(ends[1]);
    }
    note("%d pairs", tried);
    observe("each was made", made == tried);
    observe("each carried two bytes there", there == tried);
    observe("and two back", back == tried);
    observe("and then the end", ended == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
