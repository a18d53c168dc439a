// A privileged process may name any user and group, and any process that there is; one that there is not is refused.
//
// ref:      man7 unix(7) SCM_CREDENTIALS; man7 unix(7) ERRORS ESRCH
// profile:  linux
// strength: documented
// needs:    fork root two-uids
// assertion: unix-socket.scm-credentials.nonexistent-pid-esrch

#include "support/ancillary.hpp"
#include "support/users.hpp"

static ssize_t send_as(int fd, ucred who) {
    RightsMessage message("x", {0, 0, 0});
    cmsghdr* control = CMSG_FIRSTHDR(&message.header);
    control->cmsg_type = SCM_CREDENTIALS;
    std::memcpy(CMSG_DATA(control), &who, sizeof who);
    return sendmsg(fd, &message.header, 0);
}

int main() {
    require_two_users();
    const auto [mine, other] = socket_pair(SOCK_DGRAM);
    const int on = 1;
    must(setsockopt(mine, SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    Gate over;
    Child child([&] { over.wait(); });
    const ssize_t sent = send_as(other, {child.pid(), first_user, second_user});
    if (sent == -1 && errno == EPERM) unsupported("this process may not name another one");
    observe("another process, user and group", sent);
    RightsMessage room(sizeof(ucred) / sizeof(int));
    observe("recvmsg", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
    ucred who = {};
    std::memcpy(&who, CMSG_DATA(must(CMSG_FIRSTHDR(&room.header))), sizeof who);
    observe("the receiver gets them", who.pid == child.pid() && who.uid == first_user && who.gid == second_user);
    observe("a process that there is not", send_as(other, {INT_MAX, getuid(), getgid()}));
    over.open();
    observe("the other process", child.wait());
}
