// One select() watches a listener, a connection and a datagram socket of the Internet, and tells exactly those that have
// something.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; POSIX.1-2024 XSH select() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const Loopback server;
    const Connection connection = server.connection();
    const SocketPair datagrams = datagram_pair();
    const int watched[] = {server.listener(), connection.server, datagrams.b};
    const char* names[] = {"listener", "connection", "datagram socket"};
    auto look = [&](const char* what) {
        fd_set set;
        FD_ZERO(&set);
        int most = 0;
        for (const int fd : watched) {
            FD_SET(fd, &set);
            most = fd > most ? fd : most;
        }
        timeval now = {0, 0};
        observe(what, select(most + 1, &set, nullptr, nullptr, &now));
        for (int i = 0; i < 3; ++i) observe(names[i], FD_ISSET(watched[i], &set) != 0);
    };
    look("nothing");
    must(send(datagrams.a, "x", 1, 0));
    wait_for_data(datagrams.b);
    look("a datagram");
    must(send(connection.client, "x", 1, 0));
    const int client = must(socket(AF_INET, SOCK_STREAM, 0));
    set_nonblocking(client);
    if (connect(client, server.address(), server.size()) == -1) must(errno == EINPROGRESS);
    wait_for_data(connection.server);
    wait_for_data(server.listener());
    look("all three");
}
