// On Linux a non-blocking connect() to a listener whose queue is full fails with EAGAIN, and nothing goes on.
//
// ref:      man7 connect(2) ERRORS EAGAIN
// profile:  linux
// strength: documented
// claims:   S3-021

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s", SOCK_STREAM, 1);
    const UnixAddress name = unix_address("s");
    int client = -1, result = 0, queued = -1;
    for (; result == 0 && queued < 100; ++queued) {
        client = must(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0));
        result = connect(client, name.address(), name.size);
    }
    observe("connect to the full queue", result);
    note("%d were queued", queued);
    must(accept(listener, nullptr, nullptr));
    observe("that client writes after an accept", send(client, "x", 1, MSG_NOSIGNAL));
    observe("it connects again", connect(client, name.address(), name.size));
}
