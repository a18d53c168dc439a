// A client learns from SO_PEERCRED who called listen(), though another process accepts the connection.
//
// ref:      man7 unix(7) SO_PEERCRED
// profile:  linux
// strength: documented
// needs:    fork

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    Gate over;
    Child server([&] {
        const int fd = must(accept(listener, nullptr, nullptr));
        must(send(fd, "x", 1, 0));
        over.wait();
    });
    const int client = connected_socket("s");
    char byte = 0;
    must(recv(client, &byte, 1, 0));
    ucred peer = {-7, 7777777, 7777777};
    socklen_t length = sizeof peer;
    observe("getsockopt", getsockopt(client, SOL_SOCKET, SO_PEERCRED, &peer, &length));
    observe("the process that listens", peer.pid == getpid());
    observe("its user", peer.uid == geteuid());
    observe("its group", peer.gid == getegid());
    over.open();
    observe("the server", server.wait());
}
