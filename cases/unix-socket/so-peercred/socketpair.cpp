// SO_PEERCRED of a pair gives the process that made it, with its effective user and group.
//
// ref:      man7 unix(7) SO_PEERCRED
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    int ends[2] = {-1, -1};
    must(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
    for (int end : ends) {
        ucred peer = {-7, 7777777, 7777777};
        socklen_t length = sizeof peer;
        observe("getsockopt", getsockopt(end, SOL_SOCKET, SO_PEERCRED, &peer, &length));
        observe("this process", peer.pid == getpid());
        observe("its effective user", peer.uid == geteuid());
        observe("its effective group", peer.gid == getegid());
    }
}
