// SO_PEERCRED of a pair of datagram sockets gives the process that made it, with its effective user and group.
//
// ref:      man7 unix(7) SO_PEERCRED
// profile:  linux
// strength: documented
// needs:    fork

#include "support/sockets.hpp"

int main() {
    int ends[2] = {-1, -1};
    must(socketpair(AF_UNIX, SOCK_DGRAM, 0, ends));
    const pid_t maker = getpid();
    Child child([&] {
        for (int end : ends) {
            ucred peer = {-7, 7777777, 7777777};
            socklen_t length = sizeof peer;
            observe("getsockopt in a child", getsockopt(end, SOL_SOCKET, SO_PEERCRED, &peer, &length));
            observe("the process that made the pair", peer.pid == maker);
            observe("its effective user", peer.uid == geteuid());
            observe("its effective group", peer.gid == getegid());
        }
    });
    observe("the child", child.wait());
}
