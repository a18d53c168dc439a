// A recv() with SO_RCVTIMEO gets the datagram that another thread of the process sends before the limit.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_RCVTIMEO
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = datagram_pair();
    const timeval limit = {3600, 0};
    const int set = setsockopt(pair.b, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN || errno == EDOM))
        unsupported("SO_RCVTIMEO cannot be set to an hour");
    observe("set a limit of an hour", set);
    timeval now = {-7, -7};
    socklen_t length = sizeof now;
    must(getsockopt(pair.b, SOL_SOCKET, SO_RCVTIMEO, &now, &length));
    observe("it reads as an hour", now.tv_sec == 3600 && now.tv_usec == 0);
    Waker sender([&] { must(send(pair.a, "hello", 5, 0)); });
    char bytes[8] = "";
    observe("recv", Bytes{bytes, recv(pair.b, bytes, sizeof bytes, 0)});
    observe("it waited for the other thread", sender.has_begun());
}
