// sendto() and sendmsg() refuse a datagram that is too large for the protocol. (How large that is, is left open; the case takes a
// megabyte more than SO_SNDBUF.)
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS EMSGSIZE; POSIX.1-2024 XSH sendmsg() ERRORS EMSGSIZE
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("s", SOCK_DGRAM), sender = unix_socket(SOCK_DGRAM);
    const UnixAddress name = unix_address("s");
    set_nonblocking(sender);
    set_nonblocking(receiver);
    int limit = 0;
    socklen_t length = sizeof limit;
    must(getsockopt(sender, SOL_SOCKET, SO_SNDBUF, &limit, &length));
    const size_t size = static_cast<size_t>(limit) + (1 << 20);
    iovec piece = {must(std::calloc(size, 1)), size};
    msghdr message = {};
    message.msg_name = const_cast<sockaddr*>(name.address());
    message.msg_namelen = name.size;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;

    const ssize_t sent = sendto(sender, piece.iov_base, size, 0, name.address(), name.size);
    if (sent == static_cast<ssize_t>(size) || (sent == -1 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)))
        unsupported("a datagram of this size may be sent here");
    observe("sendto more than SO_SNDBUF", sent);
    observe("sendmsg as much", sendmsg(sender, &message, 0));
    char bytes[16] = "";
    observe_would_block("recv", recv(receiver, bytes, sizeof bytes, 0));
    observe("sendto a small one", sendto(sender, "small", 5, 0, name.address(), name.size));
}
