// A send() whose limit of SO_SNDTIMEO ends after a part was sent returns the size of that part.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_SNDTIMEO
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const timeval limit = {0, 50'000};
    const int set = setsockopt(sender, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN)) unsupported("SO_SNDTIMEO cannot be set");
    observe("set a limit of 50 ms", set);
    const size_t size = 16 * fill_socket(sender) + (1 << 20);
    must(drain_socket(receiver) > 0);
    const auto* bytes = static_cast<const char*>(must(calloc(size, 1)));
    const ssize_t count = send(sender, bytes, size, 0);
    note("sent %zd of %zu", count, size);
    observe("a part was sent", count > 0 && count < static_cast<ssize_t>(size));
    observe("and arrives", drain_socket(receiver) == static_cast<size_t>(count));
}
