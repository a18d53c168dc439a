// On Linux SO_TYPE, SO_ERROR, SO_ACCEPTCONN, SO_DOMAIN and SO_PROTOCOL can only be read.
//
// ref:      man7 socket(7) Socket options
// profile:  linux
// strength: documented

#include "support/socket_results.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    for (int option : {SO_TYPE, SO_ERROR, SO_ACCEPTCONN, SO_DOMAIN, SO_PROTOCOL}) {
        const int value = SOCK_DGRAM;
        observe("setting it is refused", setsockopt(mine, SOL_SOCKET, option, &value, sizeof value) == -1);
    }
    observe("the type is as before", is_socket_of(SOCK_STREAM, mine));
    must(send(mine, "x", 1, 0));
    char byte = 0;
    observe("and it sends", Bytes{&byte, recv(other, &byte, 1, 0)});
}
