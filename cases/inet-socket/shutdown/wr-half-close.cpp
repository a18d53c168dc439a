// After shutdown() for writing the other end reads what was sent and then the end; the other direction works on until it is
// closed, too.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION SHUT_WR; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    char bytes[16] = "";
    must(send(connection.client, "question", 8, 0));
    observe("shutdown", shutdown(connection.client, SHUT_WR));
    observe("the server reads", Bytes{bytes, recv(connection.server, bytes, 8, MSG_WAITALL)});
    observe("and then", recv(connection.server, bytes, sizeof bytes, 0));
    observe("it answers", send(connection.server, "answer", 6, 0));
    observe("the client reads", Bytes{bytes, recv(connection.client, bytes, 6, MSG_WAITALL)});
    observe("it answers again", send(connection.server, "more", 4, 0));
    observe("the client reads", Bytes{bytes, recv(connection.client, bytes, 4, MSG_WAITALL)});
    observe("the server shuts down, too", shutdown(connection.server, SHUT_WR));
    observe("the client reads", recv(connection.client, bytes, sizeof bytes, 0));
}
