// Where a descriptor is in two entries, poll() answers each of them by its own events, and counts both.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION; POSIX.1-2024 XSH poll() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair();
    const short both = POLLIN | POLLOUT;
    pollfd entries[] = {{sockets.a, POLLIN, 0}, {sockets.a, POLLOUT, 0}, {sockets.a, 0, POLLIN}, {sockets.a, both, 0}};
    observe("poll of an idle socket", poll(entries, 4, 0));
    for (const pollfd& entry : entries) observe("entry", PollEvents{entry.revents});
    must(send(sockets.b, "x", 1, 0));
    wait_for_data(sockets.a);
    observe("poll with data there", poll(entries, 4, 0));
    for (const pollfd& entry : entries) observe("entry", PollEvents{entry.revents});
}
