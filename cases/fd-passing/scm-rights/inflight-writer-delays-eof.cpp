// On Linux a pipe has a writer as long as its write end is on its way in a message: its reader sees the end only after the last
// one.
//
// ref:      man7 unix(7) SCM_RIGHTS; man7 unix(7) ERRORS ETOOMANYREFS
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage first("1", {pipe.writer}), second("2", {pipe.writer});
    observe("sendmsg", sendmsg(sender, &first.header, 0));
    observe("sendmsg", sendmsg(sender, &second.header, 0));
    must(close(pipe.writer));

    char byte;
    observe("the pipe with two on their way", read(pipe.reader, &byte, 1));
    for (const char* when : {"after one was received and closed", "after the other"}) {
        RightsMessage room(1);
        observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
        must(close(room.at(0)));
        observe(when, read(pipe.reader, &byte, 1));
    }
}
