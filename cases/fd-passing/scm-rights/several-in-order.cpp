// The descriptors of one message arrive in the order in which they were sent.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const int sent[] = {file_of("one"), file_of("two"), file_of("three"), file_of("four")};
    RightsMessage message("four", {sent[0], sent[1], sent[2], sent[3]}), room(4);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("descriptors", room.count());
    observe("cut", room.truncated());
    for (int place = 0; place < 4; ++place) {
        int matches = 0;
        for (int fd : sent) matches += same_file(room.at(place), fd);
        observe("is that of its place, and no other", same_file(room.at(place), sent[place]) && matches == 1);
    }
}
