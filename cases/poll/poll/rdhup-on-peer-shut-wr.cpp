// poll() reports POLLRDHUP for a stream socket whose peer has shut down writing, and for one whose peer has closed.
//
// ref:      man7 poll(2) POLLRDHUP
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair(), others = socket_pair();
    pollfd entries[] = {{sockets.a, POLLRDHUP, POLLIN}, {others.a, POLLRDHUP, 0}};
    observe("poll of both", poll(entries, 2, 0));
    observe("events", PollEvents{entries[0].revents});
    must(shutdown(sockets.b, SHUT_WR));
    observe("poll once one peer writes no more", poll(entries, 2, 0));
    observe("POLLRDHUP", (entries[0].revents & POLLRDHUP) != 0);
    observe("POLLRDHUP for the other", (entries[1].revents & POLLRDHUP) != 0);
    close(others.b);
    observe("poll once the other has closed", poll(entries, 2, 0));
    observe("POLLRDHUP", (entries[0].revents & POLLRDHUP) != 0);
    observe("POLLRDHUP for the other", (entries[1].revents & POLLRDHUP) != 0);
}
