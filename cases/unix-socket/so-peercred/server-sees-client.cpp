// A server learns from SO_PEERCRED which process and user connected, however little the client says: no file name is needed.
//
// ref:      man7 unix(7) SO_PEERCRED
// profile:  linux
// strength: documented
// needs:    fork root two-uids
// claims:   S1-097

#include "support/sockets.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    const int listener = listening_socket("s");
    must(chmod("s", 0777));

    Gate over;
    Child client([&] {
        become(second_user);
        connected_socket("s");
        over.wait();
    });
    const int fd = must(accept(listener, nullptr, nullptr));
    ucred peer = {-7, 7777777, 7777777};
    socklen_t length = sizeof peer;
    observe("getsockopt", getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length));
    observe("the client's process", peer.pid == client.pid());
    observe("its user", peer.uid == second_user);
    observe("its group", peer.gid == second_user);
    over.open();
    observe("the client", client.wait());
}
