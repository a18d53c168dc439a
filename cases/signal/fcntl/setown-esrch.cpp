// fcntl() with F_SETOWN fails with ESRCH where no process has the ID, and for a negative number where no process group has it.
//
// ref:      POSIX.1-2024 XSH fcntl() ERRORS ESRCH
// profile:  posix
// strength: shall fail
// needs:    fork
// assertion: unix-socket.fcntl.setown-getown

#include "support/processes.hpp"
#include "support/sockets.hpp"

int main() {
    const int socket = unix_socket();
    const pid_t vacant = vacant_pid();
    observe("the ID of no process", Done{fcntl(socket, F_SETOWN, vacant)});
    observe("the ID of no process group", Done{fcntl(socket, F_SETOWN, -vacant)});
    observe("this process", Done{fcntl(socket, F_SETOWN, getpid())});
    observe("it is the owner then", fcntl(socket, F_GETOWN) == getpid());
}
