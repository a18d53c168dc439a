// A thread that waits for a pipe whose last write end was passed to another thread gets 0 when that one closes what it received.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fd-passing.scm-rights.receiver-close-releases

#include "support/ancillary.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const Pipe pipe = open_pipe();
    RightsMessage message("x", {pipe.writer}), room(1);
    observe("sendmsg", sendmsg(pair.a, &message.header, 0));
    Text received, closed;
    Atomic<bool> is_last_closed{false};
    Thread receiver([&] {
        received = as_text(Bytes{room.bytes, recvmsg(pair.b, &room.header, 0)});
        must(close(pipe.writer));  // only now: whether a message that nobody has received keeps a pipe open is not specified
        let_others_block();
        is_last_closed = true;
        closed = as_text(close(room.at(0)));
    });
    char byte;
    observe("read", read(pipe.reader, &byte, 1));
    observe("it waited for the close of what was received", is_last_closed.load());
    receiver.join();
    observe("recvmsg of the other thread", received);
    observe("close of what it received", closed);
}
