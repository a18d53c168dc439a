// A connection stays while a child process has the socket open: it sends after the parent has closed its descriptor, and the
// end comes once the child has ended.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    Gate gate;
    Child child([&] {
        gate.wait();
        must(send(connection.client, "late", 4, 0));
    });
    observe("close in the parent", close(connection.client));
    gate.open();
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, 4, MSG_WAITALL)});
    observe("the child", child.wait());
    observe("recv after its end", recv(connection.server, bytes, sizeof bytes, 0));
}
