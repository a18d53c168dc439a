// On Linux the descriptors that arrive get the lowest numbers that are free, in their order, as dup() would give them.
//
// ref:      man7 unix(7) SCM_RIGHTS; man7 dup(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const int low = must(dup(STDOUT_FILENO)), middle = must(dup(STDOUT_FILENO)), high = must(dup(STDOUT_FILENO));
    const auto [sender, receiver] = socket_pair();
    const int one = file_of("one"), other = file_of("two");
    RightsMessage message("x", {one, other}), room(2);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    must(close(high));
    must(close(low));
    const int next = lowest_free_descriptor();
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("the first has the lowest number", room.at(0) == next && next == low);
    observe("the second has the next one", room.at(1) == high);
    observe("they are the files in this order", same_file(room.at(0), one) && same_file(room.at(1), other));
    must(close(middle));
}
