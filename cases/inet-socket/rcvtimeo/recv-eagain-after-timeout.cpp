// SO_RCVTIMEO bounds how long recv() waits on an Internet connection: then it fails, not before.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVTIMEO; POSIX.1-2024 XSH recv() ERRORS EAGAIN
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const timeval limit = {0, 50'000};
    const int set = setsockopt(connection.server, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVTIMEO cannot be set");
    observe("set a limit of 50 ms", set);
    char byte = 0;
    const Stopwatch watch;
    observe_would_block("recv", recv(connection.server, &byte, 1, 0));
    // The text names no clock for the limit: one that ticks every 10 ms may be ahead of ours, and its first tick cut short.
    observe("most of the 50 ms have passed", watch.at_least_ms(30));
    must(send(connection.client, "x", 1, 0));
    wait_for_data(connection.server);
    observe("recv with data", Bytes{&byte, recv(connection.server, &byte, 1, 0)});
}
