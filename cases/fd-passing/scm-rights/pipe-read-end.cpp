// On Linux a pipe has a reader as long as its read end is on its way in a message: what is written meanwhile can be read by the
// receiver.
//
// ref:      man7 unix(7) SCM_RIGHTS; man7 unix(7) ERRORS ETOOMANYREFS
// profile:  linux
// strength: documented

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    handle(SIGPIPE);
    RightsMessage message("x", {pipe.reader}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    must(close(pipe.reader));
    observe("write meanwhile", write(pipe.writer, "hello", 5));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    char bytes[8] = "";
    observe("read through it", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
    observe("SIGPIPE so far", handled);
    must(close(room.at(0)));
    observe("write after it is closed", write(pipe.writer, "x", 1));
    observe("SIGPIPE", handled);
}
