// SO_SNDTIMEO bounds how long send() waits for room: then it fails, not before.
//
// ref:     POSIX.1-2024 XSH 2.10.16; POSIX.1-2024 XSH send() ERRORS EAGAIN
// profile: posix

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const timeval limit = {0, 50'000};
    const int set = setsockopt(sender, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (set == -1 && errno == ENOPROTOOPT) unsupported("SO_SNDTIMEO cannot be set");
    observe("set a limit of 50 ms", set);

    static char block[4096];
    const int flags = must(fcntl(sender, F_GETFL));
    set_nonblocking(sender);
    for (size_t size : {sizeof block, size_t{1}})
        while (send(sender, block, size, 0) > 0) {}
    must(fcntl(sender, F_SETFL, flags));

    const Stopwatch watch;
    observe_would_block("send", send(sender, block, 1, 0));
    observe("50 ms have passed", watch.at_least_ms(50));
    set_nonblocking(receiver);
    while (recv(receiver, block, sizeof block, 0) > 0) {}
    observe("send with room", send(sender, block, 1, 0));
}
