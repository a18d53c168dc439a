// With SO_PASSCRED and without room for control data recvmsg() gives the data and sets MSG_CTRUNC.
//
// ref:      man7 unix(7) Ancillary messages; man7 recv(2) MSG_CTRUNC
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [mine, other] = socket_pair(SOCK_DGRAM);
    const int on = 1;
    observe("set SO_PASSCRED", setsockopt(mine, SOL_SOCKET, SO_PASSCRED, &on, sizeof on));
    must(send(other, "hello", 5, 0));
    RightsMessage room(0);
    observe("recvmsg", Bytes{room.bytes, recvmsg(mine, &room.header, 0)});
    observe("MSG_CTRUNC", room.truncated());
}
