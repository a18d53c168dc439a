// On Linux a non-blocking connect() to a listener whose queue is full fails with EAGAIN, and nothing goes on.
//
// ref:     man7 connect(2) ERRORS EAGAIN
// profile: linux
// claims:  S3-021

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s", SOCK_STREAM, 1);
    const UnixAddress name = unix_address("s");

    const char* const order[] = {"first connect", "second connect", "third connect"};
    int clients[3];
    for (int i = 0; i < 3; ++i) {
        clients[i] = must(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0));
        observe(order[i], connect(clients[i], name.address(), name.size));
    }
    must(accept(listener, nullptr, nullptr));
    observe("the third writes after an accept", send(clients[2], "x", 1, MSG_NOSIGNAL));
    observe("the third connects again", connect(clients[2], name.address(), name.size));
}
