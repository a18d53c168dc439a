// O_NONBLOCK that F_SETFL sets through one descriptor of a socket holds for its duplicates, until it is cleared again.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFL; POSIX.1-2024 XSH 2.10.7
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    const int copy = must(dup(mine));
    observe_blocking("recv", [fd = mine] {
        char byte;
        return recv(fd, &byte, 1, 0);
    });
    observe("set O_NONBLOCK", fcntl(copy, F_SETFL, O_NONBLOCK) != -1);
    char byte = 0;
    observe_would_block("recv", recv(mine, &byte, 1, 0));
    must(send(other, "x", 1, 0));
    wait_for_data(mine);
    observe("recv with data", Bytes{&byte, recv(mine, &byte, 1, 0)});
    observe("clear it", fcntl(copy, F_SETFL, 0) != -1);
    observe_blocking("recv", [fd = mine] {
        char rest;
        return recv(fd, &rest, 1, 0);
    });
}
