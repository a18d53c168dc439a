// A recv() with MSG_WAITALL that a signal interrupts may return what it has, or wait for the rest; it loses nothing.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: may
// needs:    fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    const auto [mine, receiver] = socket_pair();
    must(send(mine, "ab", 2, 0));
    wait_for_data(receiver);
    Gate third;
    Child child([&, fd = mine] {
        third.wait();
        must(send(fd, "cde", 3, 0));
    });
    char bytes[8] = "";
    ssize_t size;
    {
        const Alarms alarms(0, &third);
        size = recv(receiver, bytes, 5, MSG_WAITALL);
    }
    observe("the sender", child.wait());
    observe("recv", Bytes{bytes, size}, {"\"ab\"", "\"abcde\""});
    if (size == 2) size += recv(receiver, bytes + 2, 3, MSG_WAITALL);
    observe("all of it", Bytes{bytes, size});
}
