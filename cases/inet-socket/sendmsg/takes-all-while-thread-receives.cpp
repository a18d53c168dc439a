// A blocking sendmsg() of more than an Internet connection has room for takes everything while another thread of the process
// receives at the other end.
//
// ref:      POSIX.1-2024 XSH sendmsg() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const size_t filled = fill_connection(connection.client), size = 2 * filled + (1 << 16);
    auto* data = static_cast<char*>(must(calloc(size, 1)));
    iovec piece = {data, size};
    msghdr message = {};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    size_t received = 0;
    Waker receiver([&] { received = receive_to_end(connection.server); });
    observe("sendmsg takes all", sendmsg(connection.client, &message, 0) == static_cast<ssize_t>(size));
    note("it waited: %s", receiver.has_begun() ? "yes" : "no");
    must(close(connection.client));
    receiver.join();
    observe("all arrives", received == filled + size);
}
