// With SO_OOBINLINE out-of-band data are received among the normal data, in their place.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_OOBINLINE
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback network;
    const int receiver = inet_socket(), on = 1;
    observe("set SO_OOBINLINE", setsockopt(receiver, SOL_SOCKET, SO_OOBINLINE, &on, sizeof on));
    ask_for_connection(receiver, network.name());
    const int sender = must(accept(network.listener(), nullptr, nullptr));
    wait_for_connection(receiver);
    send_around_out_of_band({sender, receiver});
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, 2, 0)});
    observe("recv", Bytes{bytes, recv(receiver, bytes, 1, 0)});
    observe("recv", Bytes{bytes, recv(receiver, bytes, 1, 0)});
}
