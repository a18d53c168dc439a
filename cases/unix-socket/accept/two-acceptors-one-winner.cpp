// Each connection goes to one of the processes that wait for one in accept().
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    int* accepted = shared<int>();
    const auto server = [=] {
        const int fd = accept(listener, nullptr, nullptr);
        if (fd >= 0) __atomic_add_fetch(accepted, 1, __ATOMIC_SEQ_CST);
        char byte = 0;
        return fd >= 0 && recv(fd, &byte, 1, 0) == 1 ? 0 : 1;
    };
    const auto count = [=] { return __atomic_load_n(accepted, __ATOMIC_SEQ_CST); };
    Child one(server), other(server);
    let_it_block(one.pid());
    let_it_block(other.pid());
    const int first = connected_socket("s");
    observe("a process accepts the first client", eventually([&] { return count() >= 1; }));
    breathe(50);
    observe("processes that accepted", count());
    const int second = connected_socket("s");
    observe("a process accepts the second client", eventually([&] { return count() >= 2; }));
    must(send(first, "x", 1, 0));
    must(send(second, "y", 1, 0));
    observe("one process", one.wait());
    observe("the other", other.wait());
}
