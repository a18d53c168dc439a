// sendto() that waits for room in a full stream socket fails with EINTR once a handler without SA_RESTART has run, and sends
// nothing.
//
// ref:     POSIX.1-2024 XSH sendto() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    auto [a, b] = socket_pair();
    const long filled = fill_stream(a);
    {
        const Alarms alarms;
        observe("sendto on a full socket", sendto(a, "y", 1, 0, nullptr, 0));
    }
    observe("handler ran", handled > 0);

    drain_stream(b, filled);
    char byte;
    set_nonblocking(b);
    observe("recv beyond what filled the socket", recv(b, &byte, 1, 0), {"-1 EAGAIN", "-1 EWOULDBLOCK"});
}
