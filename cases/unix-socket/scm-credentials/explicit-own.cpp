// A process without privilege may name its real, effective or saved user and group; the receiver gets what was named.
//
// ref:      man7 unix(7) SCM_CREDENTIALS
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/ancillary.hpp"
#include "support/users.hpp"

static ssize_t send_as(int fd, uid_t user, gid_t group) {
    const ucred who = {getpid(), user, group};
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
    constexpr uid_t real = first_user, effective = second_user, saved = second_user + 1;
    Child probe([] {
        const Scaffolding helper;
        return setresuid(real, effective, saved) == 0 ? 0 : 1;
    });
    if (probe.wait().status != 0) unsupported("this user namespace has too few users");
    Child child([fd = other, root = getuid()] {
        must(setresgid(real, effective, saved));
        must(setresuid(real, effective, saved));
        observe("the real ones", send_as(fd, real, real));
        observe("the effective ones", send_as(fd, effective, effective));
        observe("the saved ones", send_as(fd, saved, saved));
        observe("another user", send_as(fd, root, saved));
    });
    const pid_t sender = child.pid();
    observe("the sender", child.wait());
    for (uid_t user : {real, effective, saved}) {
        RightsMessage room(sizeof(ucred) / sizeof(int));
        observe("recvmsg", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
        ucred who = {};
        std::memcpy(&who, CMSG_DATA(must(CMSG_FIRSTHDR(&room.header))), sizeof who);
        observe("as they were named", who.pid == sender && who.uid == user && who.gid == user);
    }
}
