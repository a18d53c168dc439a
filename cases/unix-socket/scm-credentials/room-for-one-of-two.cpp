// With room for one control message recvmsg() gives one of two, sets MSG_CTRUNC, and leaves no descriptor open that it does not
// give.
//
// ref:      man7 unix(7) Ancillary messages; man7 unix(7) SCM_RIGHTS; man7 recv(2) MSG_CTRUNC
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [mine, other] = socket_pair(SOCK_STREAM);
    const int on = 1;
    observe("set SO_PASSCRED", setsockopt(mine, SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    RightsMessage message("x", {writer});
    observe("sendmsg with a descriptor", sendmsg(other, &message.header, 0));
    must(close(writer));

    static_assert(CMSG_SPACE(sizeof(ucred)) < 2 * CMSG_SPACE(sizeof(int)), "room for one of either kind");
    RightsMessage room(sizeof(ucred) / sizeof(int));
    observe("recvmsg", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
    observe("MSG_CTRUNC", room.truncated());
    int messages = 0;
    for (cmsghdr* part = CMSG_FIRSTHDR(&room.header); part; part = CMSG_NXTHDR(&room.header, part)) ++messages;
    observe("control messages", messages);
    for (int place = 0; room.at(place) != -1; ++place) close(room.at(place));
    char byte;
    observe("nobody has the write end open", read(reader, &byte, 1));
}
