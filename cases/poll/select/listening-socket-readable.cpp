// select() tells a listening socket as ready for reading when there is a connection to accept.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; XSH listen() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

#include <sys/select.h>

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    fd_set set;
    FD_ZERO(&set);
    FD_SET(listener, &set);
    timeval now = {0, 0};
    observe("select before", select(listener + 1, &set, nullptr, nullptr, &now));
    observe("in the set", FD_ISSET(listener, &set) != 0);

    connected_socket("s");
    FD_SET(listener, &set);
    observe("select once somebody connects", select(listener + 1, &set, nullptr, nullptr, nullptr));
    observe("in the set", FD_ISSET(listener, &set) != 0);
}
