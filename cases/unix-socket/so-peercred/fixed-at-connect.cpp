// SO_PEERCRED tells who the peer was when it connected, also after that process has become another user.
//
// ref:      man7 unix(7) SO_PEERCRED
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/sockets.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    const int listener = listening_socket("s");
    Gate changed, over;
    Child client([&] {
        connected_socket("s");
        become(first_user);
        changed.open();
        over.wait();
    });
    const int fd = must(accept(listener, nullptr, nullptr));
    changed.wait();
    ucred peer = {-7, 7777777, 7777777};
    socklen_t length = sizeof peer;
    observe("getsockopt", getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length));
    observe("the client's process", peer.pid == client.pid());
    observe("the user that it was", peer.uid == geteuid());
    observe("the group that it had", peer.gid == getegid());
    over.open();
    observe("the client", client.wait());
}
