// select() tells a stream connection of the Internet as having an exceptional condition once out-of-band data have come, and no
// more once the data behind them have been received.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/readiness.hpp"
#include "support/sockets.hpp"

static void show(const char* what, int fd) {
    fd_set set = only(fd);
    timeval now = {0, 0};
    observe(what, select(fd + 1, nullptr, nullptr, &set, &now));
    observe("in the set", FD_ISSET(fd, &set) != 0);
}

int main() {
    const Connection connection = Loopback().connection();
    char bytes[8] = "";
    must(send(connection.client, "a", 1, 0));
    wait_for_data(connection.server);
    show("select with normal data there", connection.server);
    must(recv(connection.server, bytes, 1, 0));
    send_out_of_band(connection.client);
    fd_set set = only(connection.server);
    observe("select of the sending of out-of-band data", select(connection.server + 1, nullptr, nullptr, &set, nullptr));
    observe("in the set", FD_ISSET(connection.server, &set) != 0);
    observe("recv of them", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, MSG_OOB)});
    must(send(connection.client, "b", 1, 0));
    observe("recv of what is behind them", Bytes{bytes, recv(connection.server, bytes, sizeof bytes, 0)});
    show("select afterwards", connection.server);
}
