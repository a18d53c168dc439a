// A descriptor that a process gets over a socket refers to the same open file description, and so to its locks: the receiver can
// change them.
//
// ref:      man7 fcntl(2) Open file description locks; man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented
// needs:    fork

#include "support/ancillary.hpp"
#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int other = must(open("file", O_RDWR | O_CREAT, 0600));
    const auto [sender, receiver] = socket_pair();
    struct flock whole = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    Child child([&, receiver = receiver] {
        RightsMessage room(1);
        observe("receive the descriptor", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
        observe("lock through another open", Done{fcntl(other, F_OFD_SETLK, &whole)});
        observe("lock through the received one", Done{fcntl(room.at(0), F_OFD_SETLK, &whole)});
        observe("unlock through the received one", Done{fcntl(room.at(0), F_OFD_SETLK, &unlock)});
    });
    const int file = must(open("file", O_RDWR));  // the child does not inherit it
    must(fcntl(file, F_OFD_SETLK, &whole));
    RightsMessage message("x", {file});
    must(sendmsg(sender, &message.header, 0));
    observe("the receiver", child.wait());
    observe("lock through another open", Done{fcntl(other, F_OFD_SETLK, &whole)});
    observe("lock through the first one", Done{fcntl(file, F_OFD_SETLK, &whole)});
}
