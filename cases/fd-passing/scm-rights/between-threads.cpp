// A thread that waits in recvmsg() gets the descriptor that another thread of the process sends: a new one for the same file.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fd-passing.scm-rights.between-processes

#include "support/ancillary.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const int file = file_of("from the other thread");
    RightsMessage message("file", {file});
    Text sent;
    Waker sender([&] { sent = as_text(sendmsg(pair.a, &message.header, 0)); });
    RightsMessage room(1);
    observe("recvmsg", Bytes{room.bytes, recvmsg(pair.b, &room.header, 0)});
    observe("it waited for the other thread", sender.has_begun());
    sender.join();
    observe("sendmsg of the other thread", sent);
    observe("another number", room.at(0) != file);
    must(close(file));
    char bytes[32] = "";
    observe("read what it received", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
}
