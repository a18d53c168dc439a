// A blocking send() of more than a stream socket holds waits for the peer and takes everything.
//
// ref:     POSIX.1-2024 XSH send() DESCRIPTION
// profile: posix
// needs:   fork

#include "support/sockets.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    static char data[1 << 20];
    for (size_t i = 0; i < sizeof data; ++i) data[i] = static_cast<char>(i * 7 + i / 251);

    Child child([from = sender] { observe("send of a mebibyte", send(from, data, sizeof data, 0)); });
    must(close(sender));
    let_it_block(child.pid());

    static char copy[sizeof data];
    size_t received = 0;
    for (ssize_t size; (size = recv(receiver, copy + received, sizeof copy - received, 0)) > 0;)
        received += static_cast<size_t>(size);
    observe("the sender", child.wait());
    observe("received", received);
    observe("unchanged", std::memcmp(data, copy, sizeof data) == 0);
}
