// With SO_PASSCRED one recvmsg() on a stream does not join what two processes have sent: credentials are a barrier.
//
// ref:      man7 unix(7) Ancillary messages; man7 unix(7) SO_PASSCRED
// profile:  linux
// strength: documented
// needs:    fork

#include "support/ancillary.hpp"

static void receive(int fd, pid_t sender) {
    RightsMessage room(sizeof(ucred) / sizeof(int));
    observe("recvmsg", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
    ucred who = {};
    std::memcpy(&who, CMSG_DATA(must(CMSG_FIRSTHDR(&room.header))), sizeof who);
    observe("of its sender", who.pid == sender && who.uid == getuid() && who.gid == getgid());
}

int main() {
    const auto [mine, other] = socket_pair();
    const int on = 1;
    observe("set SO_PASSCRED", setsockopt(mine, SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    must(send(other, "parent", 6, 0));
    Child child([fd = other] { must(send(fd, "child", 5, 0)); });
    const pid_t sender = child.pid();
    observe("the child", child.wait());
    receive(mine, getpid());
    receive(mine, sender);
}
