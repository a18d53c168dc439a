// SO_RCVTIMEO bounds how long recv() waits for a datagram: then it fails, not before.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVTIMEO; POSIX.1-2024 XSH recv() ERRORS EAGAIN
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"
#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = datagram_pair();
    const timeval limit = {0, 50'000};
    const int set = setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_RCVTIMEO cannot be set");
    observe("set a limit of 50 ms", set);
    char byte = 0;
    const Stopwatch watch;
    observe_would_block("recv", recv(receiver, &byte, 1, 0));
    // The text names no clock for the limit: one that ticks every 10 ms may be ahead of ours, and its first tick cut short.
    observe("most of the 50 ms have passed", watch.at_least_ms(30));
    must(send(sender, "x", 1, 0));
    wait_for_data(receiver);
    observe("recv with a datagram there", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
