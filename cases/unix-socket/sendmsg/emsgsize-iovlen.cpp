// sendmsg() and recvmsg() refuse more buffers than IOV_MAX; nothing is sent or received.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS EMSGSIZE; POSIX.1-2024 XSH recvmsg() ERRORS EMSGSIZE
// profile:  xsi
// strength: shall fail

#include "support/socket_results.hpp"

#include <sys/uio.h>

int main() {
    const long most = sysconf(_SC_IOV_MAX);
    if (most == -1 || most > 1'000'000) unsupported("no limit for the number of buffers");
    const auto [sender, receiver] = socket_pair();
    set_nonblocking(receiver);
    auto* parts = static_cast<iovec*>(must(std::calloc(static_cast<size_t>(most) + 1, sizeof(iovec))));
    char bytes[8] = "x";
    for (long i = 0; i <= most; ++i) parts[i] = {bytes, i == 0 ? size_t{1} : 0};
    msghdr message = {};
    message.msg_iov = parts;
    message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(most + 1);
    observe("sendmsg with one more", sendmsg(sender, &message, 0));
    observe_would_block("recv", recv(receiver, bytes, sizeof bytes, 0));
    must(send(sender, "y", 1, 0));
    wait_for_data(receiver);
    observe("recvmsg with one more", recvmsg(receiver, &message, 0));
    message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(most);
    observe("recvmsg with as many", Bytes{bytes, recvmsg(receiver, &message, 0)});
    bytes[0] = 'z';
    observe("sendmsg with as many", sendmsg(sender, &message, 0));
    wait_for_data(receiver);
    observe("recv", Bytes{bytes + 1, recv(receiver, bytes + 1, 4, 0)});
}
