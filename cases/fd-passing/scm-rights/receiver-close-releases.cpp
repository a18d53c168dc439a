// A descriptor in a message that nobody received is closed with the socket that holds the message.
//
// ref:     POSIX.1-2024 XSH close() DESCRIPTION; man7 unix(7) SCM_RIGHTS
// profile: posix

#include "support/ancillary.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const Pipe pipe = open_pipe();
    set_nonblocking(pipe.reader);
    RightsMessage message("x", {pipe.writer});
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    must(close(pipe.writer));
    must(close(sender));
    char byte;
    observe("the pipe while the message waits", read(pipe.reader, &byte, 1), {EAGAIN});

    observe("close the receiver", close(receiver));
    ssize_t size = -1;
    eventually([&] { return (size = read(pipe.reader, &byte, 1)) != -1; });
    observe("the pipe then", size);
}
