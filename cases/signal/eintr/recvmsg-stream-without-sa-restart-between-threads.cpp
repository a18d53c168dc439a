// recvmsg() of a thread that waits on a stream socket fails with EINTR once a handler without SA_RESTART has run in that
// thread, and receives later what is sent then.
//
// ref:       POSIX.1-2024 XSH recvmsg() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.recvmsg-stream-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/sockets.hpp"

int main() {
    const SocketPair pair = socket_pair();
    char bytes[4] = "";
    iovec piece = {bytes, sizeof bytes};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    observe("recvmsg", in_an_interrupted_thread([&] { return recvmsg(pair.b, &message, 0); }));
    observe("handler ran", handled_in_threads > 0);
    must(send(pair.a, "x", 1, 0));
    observe("recvmsg of what is sent", Bytes{bytes, recvmsg(pair.b, &message, 0)});
}
