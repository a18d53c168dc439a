// A process without privilege can send its own credentials only: another user, group or process is refused.
//
// ref:      man7 unix(7) SCM_CREDENTIALS; man7 unix(7) ERRORS EPERM
// profile:  linux
// strength: documented
// needs:    fork

#include "support/ancillary.hpp"
#include "support/users.hpp"

static ssize_t send_as(int fd, ucred who) {
    RightsMessage message("x", {0, 0, 0});
    static_assert(sizeof(ucred) == 3 * sizeof(int));
    cmsghdr* control = CMSG_FIRSTHDR(&message.header);
    control->cmsg_type = SCM_CREDENTIALS;
    std::memcpy(CMSG_DATA(control), &who, sizeof who);
    return sendmsg(fd, &message.header, 0);
}

int main() {
    require_ordinary_user();
    require_user_ids();
    const auto [mine, other] = socket_pair(SOCK_DGRAM);

    Child child([fd = other] {
        if (geteuid() == 0) become(first_user);
        observe("another user", send_as(fd, {getpid(), second_user, getgid()}));
        observe("another group", send_as(fd, {getpid(), getuid(), second_user}));
        observe("another process", send_as(fd, {getppid(), getuid(), getgid()}));
        observe("its own", send_as(fd, {getpid(), getuid(), getgid()}));
    });
    observe("the sender", child.wait());
    set_nonblocking(mine);
    int arrived = 0;
    for (char byte; recv(mine, &byte, 1, 0) == 1;) ++arrived;
    observe("messages that arrived", arrived);
}
