// A socket has no owner at first; the process that F_SETOWN names gets SIGURG when out-of-band data come.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETOWN; POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETOWN; POSIX.1-2024 XSH 2.10.8; POSIX.1-2024 XSH 2.10.14
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    handle(SIGURG);
    observe("the owner at first", fcntl(connection.server, F_GETOWN));
    observe("set the owner", Done{fcntl(connection.server, F_SETOWN, getpid())});
    observe("it is this process", fcntl(connection.server, F_GETOWN) == getpid());
    send_out_of_band(connection.client);
    observe("SIGURG comes", eventually([] { return handled > 0; }));
}
