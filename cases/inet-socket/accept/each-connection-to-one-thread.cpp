// Each connection goes to one of the threads that wait for one in accept() on an Internet socket.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Loopback listening;
    Atomic<int> accepted{0};
    Text received[2];
    const auto server = [&](Text& text) {
        return [&] {
            const int fd = accept(listening.listener(), nullptr, nullptr);
            accepted += fd >= 0;
            char byte = 0;
            text = as_text(recv(fd, &byte, 1, 0));
        };
    };
    Thread one(server(received[0])), other(server(received[1]));
    let_others_block();
    const int first = asking_client(listening.name());
    observe("a thread accepts the first client", eventually([&] { return accepted >= 1; }));
    breathe(20);
    observe("threads that accepted", accepted.load());
    const int second = asking_client(listening.name());
    observe("a thread accepts the second client", eventually([&] { return accepted >= 2; }));
    wait_for_connection(first), wait_for_connection(second);
    must(send(first, "x", 1, 0));
    must(send(second, "y", 1, 0));
    one.join(), other.join();
    for (const Text& text : received) observe("bytes received by one thread", text);
}
