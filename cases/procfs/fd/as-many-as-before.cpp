// After a thousand pipes, pairs of sockets, files and descriptors that came in messages were used and closed, /proc/self/fd lists
// as many descriptors as before.
//
// ref:      man7 proc(5) /proc/[pid]/fd/
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"
#include "support/sockets.hpp"

static int descriptors() {
    DIR* list = must(opendir("/proc/self/fd"));
    int count = -3;  // ".", ".." and the list itself
    while (readdir(list)) ++count;
    closedir(list);
    return count;
}

int main() {
    const SocketPair sockets = socket_pair();
    const int file = open_scratch_file(0), before = descriptors();
    must(dup(file));
    observe("one more", descriptors() == before + 1);
    const Stopwatch watch;
    int tried = 0, used = 0;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        int ends[2], pair[2];
        char byte = 'x';
        if (pipe(ends) == -1 || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == -1) break;
        RightsMessage out("x", {ends[1]}), in(1);
        if (sendmsg(sockets.a, &out.header, 0) != 1 || recvmsg(sockets.b, &in.header, 0) != 1) break;
        used += write(in.at(0), &byte, 1) == 1 && read(ends[0], &byte, 1) == 1 && write(pair[0], &byte, 1) == 1;
        for (int fd : {ends[0], ends[1], pair[0], pair[1], in.at(0), dup(file)}) close(fd);
    }
    note("%d of each", tried);
    observe("each was used", tried > 0 && used == tried);
    observe("as many as before, and the one more", descriptors() == before + 1);
}
