// With MSG_WAITALL recv() returns what came before the end if that is less than it asks for.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_WAITALL
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    const auto [mine, receiver] = socket_pair();
    Child child([fd = mine, waiting = getpid()] {
        must(send(fd, "a", 1, 0));
        let_it_block(waiting);
        must(send(fd, "b", 1, 0));
        let_it_block(waiting);
        must(shutdown(fd, SHUT_WR));
    });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(receiver, bytes, 5, MSG_WAITALL)});
    observe("recv at the end", recv(receiver, bytes, 5, MSG_WAITALL));
    observe("the sender", child.wait());
}
