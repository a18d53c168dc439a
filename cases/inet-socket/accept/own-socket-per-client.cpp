// Each client of one listener gets a socket of its own: what it says is heard there only, and the answer goes to it.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    int clients[3], servers[3];
    for (int i = 0; i < 3; ++i) {
        clients[i] = asking_client(listening.name());
        servers[i] = must(accept(listening.listener(), nullptr, nullptr));
        wait_for_connection(clients[i]);
    }
    for (int i = 2; i >= 0; --i) must(send(clients[i], &"abc"[i], 1, 0));
    for (int i : {1, 0, 2}) {
        char heard = 0, answer = 0;
        observe("a server hears", Bytes{&heard, recv(servers[i], &heard, 1, 0)});
        must(send(servers[i], &"ABC"[i], 1, 0));
        observe("its client", Bytes{&answer, recv(clients[i], &answer, 1, 0)});
    }
}
