// POLLHUP and POLLOUT are never reported together, for a stream socket that was never connected either.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall
// assertion: poll.poll.unconnected-stream-outhup

#include "support/sockets.hpp"

int main() {
    pollfd entry = {must(socket(AF_UNIX, SOCK_STREAM, 0)), POLLIN | POLLOUT, POLLNVAL};
    const int count = poll(&entry, 1, 0);
    observe("poll fails", count == -1);
    observe("result fits the events", count == (entry.revents ? 1 : 0));
    observe("POLLNVAL", (entry.revents & POLLNVAL) != 0);
    observe("both POLLHUP and POLLOUT", (entry.revents & POLLHUP) && (entry.revents & POLLOUT));
}
