// A stream socket that is connected cannot be connected again, to the same listener or to another one, which gets no request.
//
// ref:      POSIX.1-2024 XSH connect() ERRORS EISCONN
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/inet.hpp"
#include "support/socket_results.hpp"
#include "support/threads.hpp"

int main() {
    const Loopback first, second;
    const int one = inet_socket(), two = inet_socket();
    int accepted = -1;
    Thread accepting([&] {
        for (int i = 0; i < 2; ++i) accepted = must(accept(first.listener(), nullptr, nullptr));
    });
    observe("connect", connect(one, first.address(), first.size()));
    observe("connect", connect(two, first.address(), first.size()));
    accepting.join();
    observe("to the same listener", connect(one, first.address(), first.size()));
    observe("to another listener", connect(two, second.address(), second.size()));
    observe("an accepted socket", connect(accepted, second.address(), second.size()));
    set_nonblocking(second.listener());
    observe_would_block("the other listener", accept(second.listener(), nullptr, nullptr));
    asking_client(second.name());
    wait_for_data(second.listener());
    observe("it accepts a new client", accept(second.listener(), nullptr, nullptr) >= 0);
}
