// The peer sees no end as long as a child process has the socket open.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/socket_results.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    Gate gate;
    Child child([&, fd = mine] {
        gate.wait();
        must(send(fd, "late", 4, 0));
    });
    observe("close in the parent", close(mine));
    set_nonblocking(other);
    char bytes[8] = "";
    observe_would_block("recv", recv(other, bytes, sizeof bytes, 0));
    gate.open();
    observe("the child", child.wait());
    wait_for_data(other);
    observe("recv what it sent", Bytes{bytes, recv(other, bytes, sizeof bytes, 0)});
    wait_for_data(other);
    observe("recv after its end", recv(other, bytes, sizeof bytes, 0));
}
