// A blocking send() of more than an Internet connection holds waits for another thread of the process to receive at the other end.
//
// ref:      POSIX.1-2024 XSH send() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/socket_results.hpp"
#include "support/waking.hpp"

int main() {
    const Connection connection = Loopback().connection();
    const size_t capacity = fill_socket(connection.client);
    note("the connection held %zu", capacity);
    Waker receiver([&] {
        static char bytes[1 << 16];
        for (ssize_t count; (count = recv(connection.server, bytes, sizeof bytes, 0)) > 0;)
            if (bytes[count - 1] == 'x') return;
    });
    observe("send", send(connection.client, "x", 1, 0));
    receiver.join();
    observe("it waited for the other thread", receiver.has_begun());
}
