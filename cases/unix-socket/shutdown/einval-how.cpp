// shutdown() refuses a direction that there is not, and nothing is shut down.
//
// ref:      POSIX.1-2024 XSH shutdown() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    observe("shutdown in direction 77", shutdown(mine, 77));
    char byte = 0;
    observe("send", send(mine, "x", 1, MSG_NOSIGNAL));
    observe("recv", Bytes{&byte, recv(other, &byte, 1, 0)});
}
