// A send() that is interrupted after it has sent a part returns the size of that part, as write() does, which is send() without
// flags.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH send() RETURN VALUE; POSIX.1-2024 XSH send() ERRORS EINTR
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"
#include "support/streams.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    const size_t size = 16 * fill_socket(sender) + (1 << 20);
    drain_socket(receiver);
    const auto* bytes = static_cast<const char*>(must(calloc(size, 1)));
    ssize_t count;
    {
        const Ticker ticker(count_signal, 0);
        count = send(sender, bytes, size, 0);
    }
    observe("handler ran", handled > 0);
    note("sent %zd of %zu", count, size);
    observe("a part was sent", count > 0 && count < static_cast<ssize_t>(size));
    observe("and arrives", drain_socket(receiver) == static_cast<size_t>(count));
}
