// When a process ends, even by SIGKILL, the other end of its connection reads what was sent and then the end.
//
// ref:      POSIX.1-2024 XSH _Exit() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    Gate never;
    Child child([&] {
        must(send(connection.client, "alive", 5, 0));
        never.wait();
    });
    must(close(connection.client));
    char bytes[8] = "";
    observe("while the process lives", Bytes{bytes, recv(connection.server, bytes, 5, MSG_WAITALL)});
    must(kill(child.pid(), SIGKILL));
    observe("once it is killed", recv(connection.server, bytes, sizeof bytes, 0));
    observe("the process", child.wait());
}
