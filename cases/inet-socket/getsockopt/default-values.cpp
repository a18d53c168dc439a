// A new Internet socket has the options for which the text names a default value at that value.
//
// ref:      POSIX.1-2024 XSH 2.10.16
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const int fd = inet_socket();
    const struct {
        int option;
        const char* name;
    } flags[] = {{SO_KEEPALIVE, "SO_KEEPALIVE"},
                 {SO_REUSEADDR, "SO_REUSEADDR"},
                 {SO_OOBINLINE, "SO_OOBINLINE"},
                 {SO_RCVLOWAT, "SO_RCVLOWAT"}};
    for (const auto& flag : flags) {
        int value = 77;
        socklen_t length = sizeof value;
        must(getsockopt(fd, SOL_SOCKET, flag.option, &value, &length));
        observe(flag.name, value);
    }
    linger lingering = {77, 77};
    socklen_t length = sizeof lingering;
    observe("SO_LINGER", getsockopt(fd, SOL_SOCKET, SO_LINGER, &lingering, &length));
    observe("off", lingering.l_onoff == 0);
    observe("seconds", int{lingering.l_linger});
    for (int option : {SO_RCVTIMEO, SO_SNDTIMEO}) {
        timeval limit = {77, 77};
        length = sizeof limit;
        observe(option == SO_RCVTIMEO ? "SO_RCVTIMEO" : "SO_SNDTIMEO", getsockopt(fd, SOL_SOCKET, option, &limit, &length));
        observe("no limit", limit.tv_sec == 0 && limit.tv_usec == 0);
    }
}
