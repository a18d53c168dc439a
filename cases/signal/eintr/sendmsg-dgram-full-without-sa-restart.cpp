// A sendmsg() that waits because many datagrams are waiting for the receiver fails with EINTR once a handler without SA_RESTART has
// run. (A system may fail with ENOBUFS instead of waiting, or have room for more.)
//
// ref:     POSIX.1-2024 XSH sendmsg() DESCRIPTION; POSIX.1-2024 XSH sendmsg() ERRORS EINTR, ENOBUFS
// profile: posix
// strength: unspecified

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair(SOCK_DGRAM);
    fill_datagrams(a);
    char text[] = "new";
    iovec piece = {text, 3};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    ssize_t result;
    int error;
    {
        const Alarms alarms;
        result = sendmsg(a, &message, 0);
        error = errno;
    }
    errno = error;
    observe("sendmsg to a full receiver", result, {"-1 EINTR", "-1 ENOBUFS", "3"});
    observe("handler ran, where EINTR", handled > 0 || result == 3 || error == ENOBUFS);
}
