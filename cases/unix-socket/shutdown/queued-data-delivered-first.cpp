// What was sent before a shutdown() for writing is received, all of it, and the end comes behind it.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH 2.10.6; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    const size_t sent = fill_socket(mine);
    observe("shutdown for writing", shutdown(mine, SHUT_WR));
    auto* bytes = static_cast<char*>(must(std::malloc(sent + 1)));
    std::memset(bytes, 'x', sent + 1);
    observe("all is received", recv(other, bytes, sent + 1, MSG_WAITALL) == static_cast<ssize_t>(sent));
    size_t zeros = 0;
    while (zeros < sent && bytes[zeros] == '\0') ++zeros;
    observe("as it was sent", zeros == sent);
    observe("and then", recv(other, bytes, 1, 0));
}
