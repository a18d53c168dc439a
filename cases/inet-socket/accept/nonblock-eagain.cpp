// With O_NONBLOCK accept() fails while no client is there, and gives a descriptor once one is.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/inet.hpp"
#include "support/socket_results.hpp"

int main() {
    const Loopback listening;
    set_nonblocking(listening.listener());
    observe_would_block("without a client", accept(listening.listener(), nullptr, nullptr));
    const int client = asking_client(listening.name());
    wait_for_data(listening.listener());
    observe("with a client it gives a descriptor", accept(listening.listener(), nullptr, nullptr) >= 0);
    wait_for_connection(client);
    observe_would_block("and then", accept(listening.listener(), nullptr, nullptr));
}
