// A listening socket can be passed, and the receiver of it accepts connections.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"
#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const auto [sender, receiver] = socket_pair();
    RightsMessage message("x", {listener}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    must(close(listener));

    const int client = connected_socket("s");
    const int fd = accept(room.at(0), nullptr, nullptr);
    must(write(client, "hello", 5));
    char bytes[8] = "";
    observe("what was received accepts, and hears", Bytes{bytes, recv(fd, bytes, 5, MSG_WAITALL)});
}
