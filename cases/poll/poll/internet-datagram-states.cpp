// poll() tells a datagram socket of the Internet as writable while it is idle, and as readable too as long as a datagram is there,
// even one without bytes.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN POLLOUT
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    pollfd entry = {pair.b, POLLIN | POLLOUT, 0};
    observe("poll while idle", poll(&entry, 1, 0));
    observe("POLLOUT and not another bit", entry.revents == POLLOUT);
    must(send(pair.a, "", 0, 0));
    wait_for_data(pair.b);
    observe("poll with an empty datagram there", poll(&entry, 1, 0));
    observe("POLLIN, POLLOUT and not another bit", entry.revents == (POLLIN | POLLOUT));
    char byte = 0;
    observe("recv", recv(pair.b, &byte, 1, 0));
    observe("poll once it is received", poll(&entry, 1, 0));
    observe("POLLOUT and not another bit", entry.revents == POLLOUT);
    must(send(pair.a, "hello", 5, 0));
    entry.events = POLLIN;
    observe("poll for input", poll(&entry, 1, -1));
    must(recv(pair.b, &byte, 1, 0));
    observe("poll once a part was received and the rest lost", poll(&entry, 1, 0));
}
