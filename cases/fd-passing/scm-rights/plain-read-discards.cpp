// Receiving a message with read() or recv() closes the descriptors in it: only recvmsg() can bring them.
//
// ref:      man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

static void show(const char* what, bool with_recv) {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage message("x", {pipe.writer});
    observe(what, sendmsg(sender, &message.header, 0));
    must(close(pipe.writer));

    char byte = 0;
    observe_would_block("the pipe before", read(pipe.reader, &byte, 1));
    observe("the message", Bytes{&byte, with_recv ? recv(receiver, &byte, 1, 0) : read(receiver, &byte, 1)});
    observe("the pipe afterwards", read(pipe.reader, &byte, 1));
}

int main() {
    show("for read", false);
    show("for recv", true);
}
