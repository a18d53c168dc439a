// With O_NONBLOCK read() of a stream socket to which nothing has come fails, and so does write() to one that has no room.
//
// ref:      POSIX.1-2024 XSH read() ERRORS EAGAIN; POSIX.1-2024 XSH write() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/socket_results.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    char byte = 'x';
    set_nonblocking(receiver);
    observe_would_block("read of nothing", read(receiver, &byte, 1));
    const size_t taken = fill_socket(sender);
    set_nonblocking(sender);
    observe_would_block("write without room", write(sender, &byte, 1));
    observe("what was sent arrives", taken > 0 && drain_socket(receiver) == taken);
    observe("write with room", write(sender, &byte, 1));
}
