// Once the last descriptor of a datagram socket is closed, its address can be had by another one, which receives what is sent
// there.
//
// ref:      POSIX.1-2024 XSH bind() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/datagrams.hpp"

int main() {
    const int sender = datagram_socket();
    int bound = -1;
    bool in_use = true;
    // Another program may take a port that is free for a moment: then the next one is tried.
    for (int attempt = 0; attempt < 5 && bound == -1; ++attempt) {
        const int first = datagram_socket(), copy = must(dup(first)), second = inet_socket(SOCK_DGRAM);
        const InetName name = name_of(first);
        must(close(first));
        in_use = in_use && bind(second, name.address(), name.size) == -1 && errno == EADDRINUSE;
        must(close(copy));
        bound = bind(second, name.address(), name.size);
        if (bound == -1 && errno == EADDRINUSE) continue;
        if (bound == -1) break;
        must(sendto(sender, "hello", 5, 0, name.address(), name.size));
        char bytes[8] = "";
        observe("the second one receives", Bytes{bytes, recv(second, bytes, sizeof bytes, 0)});
    }
    observe("bind after the last close", bound);
    observe("it was in use while a descriptor was open", in_use);
}
