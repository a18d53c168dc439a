// A datagram socket without anything to read is writable for poll(), and nothing else: no input, no hang-up, no error.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT; POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    const SocketPair sockets = socket_pair(SOCK_DGRAM);
    pollfd entry = {sockets.a, POLLIN | POLLOUT, 0};
    observe("poll of one of a pair", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
    observe("not another bit is set", entry.revents == POLLOUT);
    observe("it takes a datagram", send(sockets.a, "x", 1, 0));

    enter_scratch_directory();
    pollfd bound = {bound_socket("s", SOCK_DGRAM), POLLIN, POLLIN};
    observe("poll of a bound socket for input", poll(&bound, 1, 0));
    observe("not a bit is set", bound.revents == 0);
}
