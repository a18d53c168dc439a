// On Linux descriptors on a stream need a byte of data that carries them: without one nothing arrives, and they are closed.
//
// ref:      man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented
// claims:   S3-037
// assertion: fd-passing.scm-rights.zero-data-stream fd-passing.scm-rights.zero-data-dgram

#include "support/ancillary.hpp"

static void show(const char* what, int type) {
    const auto [sender, receiver] = socket_pair(type);
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    set_nonblocking(receiver);
    RightsMessage message("", {pipe.writer}), room(1);
    observe(what, sendmsg(sender, &message.header, 0));
    must(close(pipe.writer));
    observe("recvmsg", recvmsg(receiver, &room.header, 0));
    observe("descriptors", room.count());
    char byte;
    observe("the pipe", read(pipe.reader, &byte, 1));
}

int main() {
    show("stream", SOCK_STREAM);
    show("datagram", SOCK_DGRAM);
}
