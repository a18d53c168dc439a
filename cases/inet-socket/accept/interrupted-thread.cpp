// accept() of a thread that waits on an Internet socket fails with EINTR once a handler without SA_RESTART has run in that
// thread, and accepts the client that asks then.
//
// ref:      POSIX.1-2024 XSH accept() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/inet.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    const Loopback listening;
    observe("accept", in_an_interrupted_thread([&] { return accept(listening.listener(), nullptr, nullptr); }));
    observe("handler ran", handled_in_threads > 0);
    const int client = asking_client(listening.name()), server = accept(listening.listener(), nullptr, nullptr);
    wait_for_connection(client);
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("a client of the listener is heard", Bytes{&byte, recv(server, &byte, 1, 0)});
}
