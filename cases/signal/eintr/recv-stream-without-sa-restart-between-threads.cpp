// recv() of a thread that waits on a stream socket fails with EINTR once a handler without SA_RESTART has run in that thread,
// and receives later what is sent then.
//
// ref:       POSIX.1-2024 XSH recv() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.recv-stream-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char bytes[4] = "";
    observe("recv", in_an_interrupted_thread([&] { return recv(pair.b, bytes, sizeof bytes, 0); }));
    observe("handler ran", handled_in_threads > 0);
    must(send(pair.a, "x", 1, 0));
    observe("recv of what is sent", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
}
