// A receiver that has set SO_PASSCRED gets with each message who sent it, without the sender doing anything.
//
// ref:      man7 unix(7) SCM_CREDENTIALS; man7 unix(7) SO_PASSCRED
// profile:  linux
// strength: documented
// needs:    fork

#include "support/ancillary.hpp"

static void show_who_sent_it(int receiver, pid_t sender) {
    RightsMessage message(sizeof(ucred) / sizeof(int));
    observe("recvmsg", Bytes{message.bytes, recvmsg(receiver, &message.header, 0)});
    const cmsghdr* control = CMSG_FIRSTHDR(&message.header);
    const bool credentials = control && control->cmsg_level == SOL_SOCKET && control->cmsg_type == SCM_CREDENTIALS;
    observe("with credentials", credentials);
    observe("cut", message.truncated());
    if (!credentials) return;
    ucred who;
    std::memcpy(&who, CMSG_DATA(control), sizeof who);
    observe("of the sender", who.pid == sender && who.uid == getuid() && who.gid == getgid());
}

int main() {
    const auto [mine, other] = socket_pair(SOCK_DGRAM);
    must(send(other, "before", 6, 0));
    show_who_sent_it(mine, getpid());

    const int on = 1;
    observe("set SO_PASSCRED", setsockopt(mine, SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    Child child([fd = other] { must(send(fd, "hello", 5, 0)); });
    show_who_sent_it(mine, child.pid());
    observe("the sender", child.wait());
}
