// sockatmark() returns 1 exactly while the next data are the out-of-band data: a recv() stops in front of them, and asking does
// not remove the mark.
//
// ref:      POSIX.1-2024 XSH sockatmark() DESCRIPTION; POSIX.1-2024 XSH sockatmark() RETURN VALUE; POSIX.1-2024 XSH 2.10.12; POSIX.1-2024 XSH 2.10.11
// profile:  posix
// strength: shall

#include "support/inet.hpp"
#include "support/readiness.hpp"

#include <sys/select.h>

int main() {
    const Connection connection = Loopback().connection();
    const int fd = connection.server, on = 1;
    const int set = setsockopt(fd, SOL_SOCKET, SO_OOBINLINE, &on, sizeof on);
    if (set == -1 && errno == EISCONN) unsupported("SO_OOBINLINE cannot be set while the socket is connected");
    must(set);
    char bytes[8] = "";
    send_around_out_of_band(connection);
    fd_set marked = only(fd);
    must(select(fd + 1, nullptr, nullptr, &marked, nullptr));
    observe("with data in front of the mark", sockatmark(fd));
    observe("recv", Bytes{bytes, recv(fd, bytes, sizeof bytes, 0)});
    observe("at the mark", sockatmark(fd));
    observe("asked again", sockatmark(fd));
    observe("recv", Bytes{bytes, recv(fd, bytes, 1, 0)});
    observe("behind the mark", sockatmark(fd));
    observe("recv", Bytes{bytes, recv(fd, bytes, 1, 0)});
}
