// Without room sendto() and sendmsg() on a stream socket are ended by a signal with EINTR, and fail at once with O_NONBLOCK.
//
// ref:      POSIX.1-2024 XSH sendto() ERRORS EAGAIN EINTR; POSIX.1-2024 XSH sendmsg() ERRORS EAGAIN EINTR
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char bytes[] = "x";
    iovec piece = {bytes, 1};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    const size_t taken = fill_socket(sender);
    {
        const Interrupter signals;
        observe("sendto", sendto(sender, bytes, 1, 0, nullptr, 0));
        observe("sendmsg", sendmsg(sender, &message, 0));
    }
    set_nonblocking(sender);
    observe_would_block("sendto with O_NONBLOCK", sendto(sender, bytes, 1, 0, nullptr, 0));
    observe_would_block("sendmsg with O_NONBLOCK", sendmsg(sender, &message, 0));
    observe("nothing of it was sent", drain_socket(receiver) == taken);
    observe("sendto with room", sendto(sender, bytes, 1, 0, nullptr, 0));
    observe("sendmsg with room", sendmsg(sender, &message, 0));
}
