// A message that carries a descriptor brings the credentials of its sender as well to a socket with SO_PASSCRED.
//
// ref:      man7 unix(7) SO_PASSCRED; man7 unix(7) Ancillary messages
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    for (const int type : {SOCK_STREAM, SOCK_DGRAM}) {
        const auto [mine, other] = socket_pair(type);
        const int on = 1;
        observe("set SO_PASSCRED", setsockopt(mine, SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
        const int file = file_of("text");
        RightsMessage message("x", {file});
        observe("sendmsg with a descriptor", sendmsg(other, &message.header, 0));

        RightsMessage room(16);
        observe("recvmsg", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
        observe("MSG_CTRUNC", room.truncated());
        int messages = 0;
        ucred who = {};
        for (cmsghdr* part = CMSG_FIRSTHDR(&room.header); part; part = CMSG_NXTHDR(&room.header, part)) {
            ++messages;
            if (part->cmsg_type == SCM_CREDENTIALS) std::memcpy(&who, CMSG_DATA(part), sizeof who);
        }
        observe("control messages", messages);
        observe("credentials of the sender", who.pid == getpid() && who.uid == getuid() && who.gid == getgid());
        observe("descriptors", room.count());
        observe("the descriptor is the file", same_file(room.at(0), file));
    }
}
