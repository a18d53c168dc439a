// A recvfrom() that waits for a datagram of the Internet fails with EINTR once a handler without SA_RESTART has run in its thread,
// and receives later what is sent then.
//
// ref:      POSIX.1-2024 XSH recvfrom() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/datagrams.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    char bytes[8] = "";
    observe("recvfrom", in_an_interrupted_thread([&] { return recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr); }));
    observe("handler ran", handled_in_threads > 0);
    must(send(pair.a, "x", 1, 0));
    observe("recvfrom of what is sent", Bytes{bytes, recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr)});
}
