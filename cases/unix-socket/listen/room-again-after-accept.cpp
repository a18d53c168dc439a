// A listener whose queue was full takes connections again once it has accepted those that waited.
//
// ref:      POSIX.1-2024 XSH listen() DESCRIPTION; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// assertion: unix-socket.listen.accept-frees-backlog-slot

#include "support/case.hpp"
#include "support/socket_results.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const int listener = bound_socket("s");
    observe("listen", listen(listener, 3));
    int last = -1;
    const int full = fill_queue_of("s", &last);
    if (full == 0) unsupported("the queue of a listener takes more than 100 connections here");
    note("full: %s", errno_text(full).chars);
    observe("one that waited is accepted", accept(listener, nullptr, nullptr) >= 0);
    must(close(last));  // its request may still be waiting
    set_nonblocking(listener);
    while (accept(listener, nullptr, nullptr) >= 0) {}
    set_blocking(listener);
    const int late = connected_socket("s");
    const int fd = accept(listener, nullptr, nullptr);
    observe("another is accepted", fd >= 0);
    must(write(late, "late", 4));
    char bytes[8] = "";
    observe("and heard", Bytes{bytes, read(fd, bytes, sizeof bytes)});
}
