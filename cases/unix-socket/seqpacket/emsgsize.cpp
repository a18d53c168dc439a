// A record that is too large to be sent at once is refused whole: nothing of it arrives. (How large that is, is left open; the case
// takes a megabyte more than SO_SNDBUF.)
//
// ref:      POSIX.1-2024 XSH send() ERRORS EMSGSIZE
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"
#include "support/streams.hpp"

int main() {
    const auto [sender, receiver] = socket_pair(SOCK_SEQPACKET);
    set_nonblocking(sender);
    set_nonblocking(receiver);
    int limit = 0;
    socklen_t length = sizeof limit;
    must(getsockopt(sender, SOL_SOCKET, SO_SNDBUF, &limit, &length));
    const size_t size = static_cast<size_t>(limit) + (1 << 20);
    const auto* data = static_cast<const char*>(must(std::calloc(size, 1)));

    char bytes[16] = "";
    const ssize_t sent = send(sender, data, size, MSG_EOR);
    if (sent > 0 || (sent == -1 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)))
        unsupported("a record of this size may be sent here");
    observe("send more than SO_SNDBUF", sent);
    observe_would_block("recv", recv(receiver, bytes, sizeof bytes, 0));
    observe("send a small one", send(sender, "small", 5, MSG_EOR));
    set_blocking(receiver);
    observe("recv", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
