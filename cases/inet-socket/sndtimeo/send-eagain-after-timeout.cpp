// SO_SNDTIMEO bounds how long send() waits for room in an Internet connection: then it fails, not before.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_SNDTIMEO; POSIX.1-2024 XSH send() ERRORS EAGAIN
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const timeval limit = {0, 50'000};
    const int set = setsockopt(connection.client, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_SNDTIMEO cannot be set");
    observe("set a limit of 50 ms", set);
    fill_connection(connection.client);
    // What is on its way to the peer may still make room.
    ssize_t sent;
    bool most_passed;
    do {
        const Stopwatch watch;
        sent = send(connection.client, "x", 1, 0);
        most_passed = watch.at_least_ms(30);  // a clock that ticks every 10 ms may be ahead of ours, and its first tick cut short
    } while (sent != -1);
    observe_would_block("send", sent);
    observe("most of the 50 ms have passed", most_passed);
}
