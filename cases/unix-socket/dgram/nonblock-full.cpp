// A non-blocking send() never waits: where no more datagrams may be queued it fails, as it would have to wait or for lack of
// resources. There is room again once they have been received.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EAGAIN ENOBUFS
// profile:  posix
// strength: shall fail
// assertion: unix-socket.dgram.nonblock-full-eagain

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_DGRAM);
    set_nonblocking(sender);
    set_nonblocking(receiver);
    int sent = 0;
    while (sent < 10'000 && send(sender, "x", 1, 0) == 1) ++sent;
    if (sent == 10'000) unsupported("more datagrams are queued here than this case sends");
    observe("some were taken", sent > 0);
    const ssize_t one_more = send(sender, "x", 1, 0);
    const bool full = errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS;
    note("%d were taken, then %s", sent, errno_text(errno).chars);
    observe("one more fails for want of room", one_more == -1 && full);
    char byte;
    while (recv(receiver, &byte, 1, 0) == 1) {}
    observe("send to an empty queue", send(sender, "y", 1, 0));
}
