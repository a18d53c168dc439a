// A lock of flock() belongs to the open file: a process that receives the descriptor has it, too, and one that opens the file has
// not.
//
// ref:      man7 flock(2) DESCRIPTION; man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented
// needs:    fork

#include "support/ancillary.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const auto [mine, other] = socket_pair();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(flock(file, LOCK_EX));
    RightsMessage message("x", {file});
    const ssize_t sent = sendmsg(mine, &message.header, 0);
    Child child([fd = other] {
        RightsMessage room(1);
        observe("recvmsg", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
        observe("flock of what was received", flock(room.at(0), LOCK_EX | LOCK_NB));
        observe("of the file, opened anew", flock(must(open("file", O_RDWR)), LOCK_EX | LOCK_NB));
        observe("unlock what was received", flock(room.at(0), LOCK_UN));
        observe("of the file, opened anew", flock(must(open("file", O_RDWR)), LOCK_EX | LOCK_NB));
    });
    observe("the receiver", child.wait());
    observe("sendmsg", sent);
}
