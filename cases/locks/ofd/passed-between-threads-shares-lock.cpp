// A descriptor that a thread gets over a socket refers to the same open file description, and so to its locks: the receiver can
// change them.
//
// ref:      man7 fcntl(2) Open file description locks; man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented
// needs:    threads
// assertion: locks.ofd.passed-by-scm-rights-shares-lock

#include "support/ancillary.hpp"
#include "support/locks.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const SocketPair pair = socket_pair();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), other = must(open("file", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 0), reading = region(F_RDLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    must(fcntl(file, F_OFD_SETLK, &whole));
    RightsMessage message("x", {file}), room(1);
    Text received;
    Thread receiver([&] { received = as_text(Bytes{room.bytes, recvmsg(pair.b, &room.header, 0)}); });
    must(sendmsg(pair.a, &message.header, 0));
    receiver.join();
    observe("receive the descriptor", received);
    observe("write lock through another open", Done{fcntl(other, F_OFD_SETLK, &whole)});
    observe("make it a read lock through the received one", Done{fcntl(room.at(0), F_OFD_SETLK, &reading)});
    observe("read lock through another open", Done{fcntl(other, F_OFD_SETLK, &reading)});
    observe("unlock through the received one", Done{fcntl(room.at(0), F_OFD_SETLK, &unlock)});
    observe("write lock through another open", Done{fcntl(other, F_OFD_SETLK, &whole)});
    observe("write lock through the first one", Done{fcntl(file, F_OFD_SETLK, &whole)});
}
