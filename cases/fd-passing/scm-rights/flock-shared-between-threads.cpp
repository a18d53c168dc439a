// A lock of flock() belongs to the open file: a thread that receives the descriptor can use and release it; through an open of its
// own it cannot.
//
// ref:      man7 flock(2) DESCRIPTION; man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented
// needs:    threads
// assertion: fd-passing.scm-rights.flock-shared

#include "support/ancillary.hpp"
#include "support/waking.hpp"

#include <sys/file.h>

int main() {
    enter_scratch_directory();
    const SocketPair pair = socket_pair();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(flock(file, LOCK_EX));
    RightsMessage message("x", {file});
    Text received, with_received, anew, unlocked;
    Thread receiver([&] {
        RightsMessage room(1);
        received = as_text(Bytes{room.bytes, recvmsg(pair.b, &room.header, 0)});
        with_received = as_text(flock(room.at(0), LOCK_EX | LOCK_NB));
        anew = as_text(flock(must(open("file", O_RDWR)), LOCK_EX | LOCK_NB));
        unlocked = as_text(flock(room.at(0), LOCK_UN));
    });
    observe("sendmsg", sendmsg(pair.a, &message.header, 0));
    receiver.join();
    observe("recvmsg", received);
    observe("flock of what was received", with_received);
    observe("of the file, opened anew", anew);
    observe("unlock what was received", unlocked);
    observe("of the file, opened anew", flock(must(open("file", O_RDWR)), LOCK_EX | LOCK_NB));
}
