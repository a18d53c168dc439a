// Each connection goes to one of the processes that wait in accept() on a listener that they have inherited.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"

int main() {
    const Loopback listening;
    int* accepted = shared<int>();
    const auto server = [&] {
        const int fd = accept(listening.listener(), nullptr, nullptr);
        if (fd >= 0) __atomic_add_fetch(accepted, 1, __ATOMIC_SEQ_CST);
        char byte = 0;
        return fd >= 0 && recv(fd, &byte, 1, 0) == 1 ? 0 : 1;
    };
    const auto count = [=] { return __atomic_load_n(accepted, __ATOMIC_SEQ_CST); };
    Child one(server), other(server);
    let_it_block(one.pid());
    let_it_block(other.pid());
    const int first = asking_client(listening.name());
    observe("a process accepts the first client", eventually([&] { return count() >= 1; }));
    breathe(20);
    observe("processes that accepted", count());
    const int second = asking_client(listening.name());
    observe("a process accepts the second client", eventually([&] { return count() >= 2; }));
    wait_for_connection(first), wait_for_connection(second);
    must(send(first, "x", 1, 0));
    must(send(second, "y", 1, 0));
    observe("one process", one.wait());
    observe("the other", other.wait());
}
