// SO_KEEPALIVE, SO_REUSEADDR and SO_OOBINLINE of an Internet socket read as other than 0 once they were set, and as 0 once they
// have been cleared.
//
// ref:      POSIX.1-2024 XSH 2.10.16; POSIX.1-2024 XSH setsockopt() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const int fd = inet_socket();
    const struct {
        int option;
        const char* name;
    } flags[] = {{SO_KEEPALIVE, "SO_KEEPALIVE"}, {SO_REUSEADDR, "SO_REUSEADDR"}, {SO_OOBINLINE, "SO_OOBINLINE"}};
    for (const auto& flag : flags) {
        for (int value : {1, 0, 1}) {
            observe(flag.name, setsockopt(fd, SOL_SOCKET, flag.option, &value, sizeof value));
            int now = -7;
            socklen_t length = sizeof now;
            must(getsockopt(fd, SOL_SOCKET, flag.option, &now, &length));
            observe(value ? "is on" : "is off", value ? now != 0 : now == 0);
        }
    }
}
