// sendmsg() reports a destination that does not exist, one below a file, and one whose symbolic links form a loop.
//
// ref:      POSIX.1-2024 XSH sendmsg() ERRORS ELOOP ENOENT ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

static ssize_t send_to(UnixAddress name) {
    char bytes[] = "xyz";
    iovec piece = {bytes, 3};
    msghdr message = {};
    message.msg_name = &name.un;
    message.msg_namelen = name.size;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    return sendmsg(unix_socket(SOCK_DGRAM), &message, 0);
}

int main() {
    enter_scratch_directory();
    const int receiver = bound_socket("s", SOCK_DGRAM);
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    must(symlink("loop", "loop"));
    observe("missing", send_to(unix_address("no")));
    observe("below a file", send_to(unix_address("file/s")));
    observe("a loop", send_to(unix_address("loop")));
    observe("the receiver", send_to(unix_address("s")));
    char bytes[8] = "";
    observe("received", Bytes{bytes, recv(receiver, bytes, sizeof bytes, 0)});
}
