// Without SO_PASSCRED no credentials are received, though the sender names them; with it they are.
//
// ref:      man7 unix(7) SCM_CREDENTIALS; man7 unix(7) SO_PASSCRED
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

static ssize_t send_own(int fd) {
    const ucred who = {getpid(), getuid(), getgid()};
    RightsMessage message("x", {0, 0, 0});
    cmsghdr* control = CMSG_FIRSTHDR(&message.header);
    control->cmsg_type = SCM_CREDENTIALS;
    std::memcpy(CMSG_DATA(control), &who, sizeof who);
    return sendmsg(fd, &message.header, 0);
}

static void receive(int fd) {
    RightsMessage room(sizeof(ucred) / sizeof(int));
    observe("recvmsg", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
    const cmsghdr* control = CMSG_FIRSTHDR(&room.header);
    observe("with credentials", control && control->cmsg_type == SCM_CREDENTIALS);
}

int main() {
    const auto [mine, other] = socket_pair(SOCK_DGRAM);
    observe("sendmsg with credentials", send_own(other));
    receive(mine);
    const int on = 1;
    observe("set SO_PASSCRED", setsockopt(mine, SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    observe("sendmsg with credentials", send_own(other));
    receive(mine);
}
