// accept() that waits for a connection fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH accept() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("socket");
    {
        const Alarms alarms;
        observe("accept without a connection", accept(listener, nullptr, nullptr));
    }
    observe("handler ran", handled > 0);
}
