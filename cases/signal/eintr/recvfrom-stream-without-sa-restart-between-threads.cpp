// recvfrom() of a thread that waits on a stream socket fails with EINTR once a handler without SA_RESTART has run in that
// thread, and receives later what is sent then.
//
// ref:       POSIX.1-2024 XSH recvfrom() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.recvfrom-stream-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char bytes[4] = "";
    observe("recvfrom", in_an_interrupted_thread([&] { return recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr); }));
    observe("handler ran", handled_in_threads > 0);
    must(send(pair.a, "x", 1, 0));
    observe("recvfrom of what is sent", Bytes{bytes, recvfrom(pair.b, bytes, sizeof bytes, 0, nullptr, nullptr)});
}
