// sendmsg() of a thread that waits for room in a stream socket fails with EINTR once a handler without SA_RESTART has run in
// that thread, and sends nothing.
//
// ref:       POSIX.1-2024 XSH sendmsg() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.sendmsg-stream-full-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/socket_results.hpp"

int main() {
    const SocketPair pair = socket_pair();
    const size_t filled = fill_socket(pair.a);
    char text[] = "x";
    iovec piece = {text, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("sendmsg to a full socket", in_an_interrupted_thread([&] { return sendmsg(pair.a, &message, 0); }));
    observe("handler ran", handled_in_threads > 0);
    observe("the other end gets what was there", drain_socket(pair.b) == filled);
    observe("sendmsg to the empty socket", sendmsg(pair.a, &message, 0));
}
