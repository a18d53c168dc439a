// A send() with SO_SNDTIMEO takes its data when another thread of the process makes room before the limit.
//
// ref:      POSIX.1-2024 XSH 2.10.16 SO_SNDTIMEO
// profile:  posix
// strength: shall
// needs:    threads

#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    const SocketPair pair = socket_pair();
    must(fill_socket(pair.a) > 0);
    const timeval limit = {3600, 0};
    const int set = setsockopt(pair.a, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    if (set == -1 && (errno == ENOPROTOOPT || errno == EISCONN || errno == EDOM))
        unsupported("SO_SNDTIMEO cannot be set to an hour");
    observe("set a limit of an hour", set);
    timeval now = {-7, -7};
    socklen_t length = sizeof now;
    must(getsockopt(pair.a, SOL_SOCKET, SO_SNDTIMEO, &now, &length));
    observe("it reads as an hour", now.tv_sec == 3600 && now.tv_usec == 0);
    Waker receiver([&] {
        char bytes[4096] = "";
        for (ssize_t size = 1; bytes[size - 1] != 'x';) size = must(recv(pair.b, bytes, sizeof bytes, 0));
    });
    observe("send", send(pair.a, "x", 1, 0));
    observe("it waited for the other thread", receiver.has_begun());
}
