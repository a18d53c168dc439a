// SO_SNDTIMEO bounds how long send() waits for room: then it fails, not before.
//
// ref:      POSIX.1-2024 XSH 2.10.16; POSIX.1-2024 XSH send() ERRORS EAGAIN
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const timeval limit = {0, 50'000};
    const int set = setsockopt(sender, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_SNDTIMEO cannot be set");
    observe("set a limit of 50 ms", set);

    must(fill_socket(sender));
    const Stopwatch watch;
    observe_would_block("send", send(sender, "x", 1, 0));
    // The text names no clock for the limit: one that ticks every 10 ms may be ahead of ours, and its first tick cut short.
    observe("most of the 50 ms have passed", watch.at_least_ms(30));
    must(drain_socket(receiver));
    observe("send with room", send(sender, "y", 1, 0));
    char byte = 0;
    observe("which arrives", Bytes{&byte, recv(receiver, &byte, 1, 0)});
}
