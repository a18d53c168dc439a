// sendto() of a thread that waits for room in a stream socket fails with EINTR once a handler without SA_RESTART has run in
// that thread, and sends nothing.
//
// ref:       POSIX.1-2024 XSH sendto() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.sendto-stream-full-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/socket_results.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const size_t filled = fill_socket(pair.a);
    observe("sendto to a full socket", in_an_interrupted_thread([&] { return sendto(pair.a, "x", 1, 0, nullptr, 0); }));
    observe("handler ran", handled_in_threads > 0);
    observe("the other end gets what was there", drain_socket(pair.b) == filled);
    observe("sendto to the empty socket", sendto(pair.a, "x", 1, 0, nullptr, 0));
}
