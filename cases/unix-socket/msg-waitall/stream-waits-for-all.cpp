// MSG_WAITALL makes recv() on a stream wait until the whole buffer is full.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char bytes[8] = "";
    must(send(sender, "part", 4, 0));
    observe("without the flag", Bytes{bytes, recv(receiver, bytes, 5, 0)});

    must(send(sender, "he", 2, 0));
    const pid_t waiting = getpid();
    Child child([=, to = sender] {
        let_it_block(waiting);
        must(send(to, "l", 1, 0));
        let_it_block(waiting);
        must(send(to, "lo", 2, 0));
    });
    observe("with MSG_WAITALL", Bytes{bytes, recv(receiver, bytes, 5, MSG_WAITALL)});
    observe("the sender", child.wait());
}
