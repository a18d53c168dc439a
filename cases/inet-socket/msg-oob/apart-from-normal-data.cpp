// Out-of-band data are received with MSG_OOB, whatever normal data come before, and do not stand among these.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION MSG_OOB; POSIX.1-2024 XSH 2.10.16 SO_OOBINLINE; POSIX.1-2024 XSH 2.10.12
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/readiness.hpp"

#include <sys/select.h>

int main() {
    const Connection connection = Loopback().connection();
    send_around_out_of_band(connection);
    char bytes[8] = "";
    ssize_t size = -1;
    // The news of the byte may come before the byte.
    eventually([&] {
        fd_set set = only(connection.server);
        must(select(connection.server + 1, nullptr, nullptr, &set, nullptr));
        size = recv(connection.server, bytes, sizeof bytes, MSG_OOB);
        return size != -1 || (errno != EAGAIN && errno != EWOULDBLOCK);
    });
    observe("recv with MSG_OOB", Bytes{bytes, size});
    observe("normal data", Bytes{bytes, recv(connection.server, bytes, 2, 0)});
    observe("and more of them", Bytes{bytes, recv(connection.server, bytes, 1, 0)});
}
