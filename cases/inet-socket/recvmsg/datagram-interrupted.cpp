// A recvmsg() that waits for a datagram of the Internet fails with EINTR once a handler without SA_RESTART has run in its thread,
// and receives later what is sent then.
//
// ref:      POSIX.1-2024 XSH recvmsg() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/datagrams.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    char bytes[8] = "";
    OnePiece message(bytes, sizeof bytes);
    observe("recvmsg", in_an_interrupted_thread([&] { return recvmsg(pair.b, &message.header, 0); }));
    observe("handler ran", handled_in_threads > 0);
    must(send(pair.a, "x", 1, 0));
    observe("recvmsg of what is sent", Bytes{bytes, recvmsg(pair.b, &message.header, 0)});
}
