// Where normal data can be read poll() reports POLLRDNORM to those who ask for it, beside POLLIN or alone.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLRDNORM
// profile:  posix
// strength: shall

#include "support/sockets.hpp"
#include "support/streams.hpp"

static void show(const char* what, int reader, int writer) {
    pollfd both = {reader, POLLIN | POLLRDNORM, POLLOUT}, alone = {reader, POLLRDNORM, 0};
    observe(what, poll(&both, 1, 0));
    observe("events", PollEvents{both.revents});
    must(write(writer, "x", 1));
    wait_for_data(reader);
    observe("poll for both with data there", poll(&both, 1, 0));
    observe("POLLIN", (both.revents & POLLIN) != 0);
    observe("POLLRDNORM", (both.revents & POLLRDNORM) != 0);
    observe("another bit", (both.revents & ~(POLLIN | POLLRDNORM)) != 0);
    observe("poll for POLLRDNORM", poll(&alone, 1, 0));
    observe("POLLRDNORM", alone.revents == POLLRDNORM);
}

int main() {
    enter_scratch_directory();
    const Pipe pipe = open_pipe(), fifo = open_fifo("f");
    const SocketPair stream = socket_pair(), datagrams = socket_pair(SOCK_DGRAM);
    show("pipe", pipe.reader, pipe.writer);
    show("FIFO", fifo.reader, fifo.writer);
    show("stream socket", stream.b, stream.a);
    show("datagram socket", datagrams.b, datagrams.a);
}
