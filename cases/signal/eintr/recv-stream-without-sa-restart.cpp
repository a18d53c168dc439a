// recv() that waits for data fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH recv() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    char byte = '-';
    {
        const Alarms alarms;
        observe("recv without data", recv(a, &byte, 1, 0));
    }
    observe("handler ran", handled > 0);

    must(send(b, "x", 1, 0) == 1);
    observe("recv once there is a byte", recv(a, &byte, 1, 0));
    observe("byte", Bytes{&byte, 1});
}
