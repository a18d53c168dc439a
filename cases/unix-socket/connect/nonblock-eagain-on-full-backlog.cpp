// On Linux a non-blocking connect() to a listener whose queue is full fails with EAGAIN; once a connection has been
// accepted there is room for another.
//
// ref:      man7 connect(2) ERRORS EAGAIN; man7 listen(2) DESCRIPTION
// profile:  linux
// strength: documented
// claims:   S3-021

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s", SOCK_STREAM, 1);
    const UnixAddress name = unix_address("s");
    int result = 0, queued = -1;
    for (; result == 0 && queued < 100; ++queued) {
        const int client = must(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0));
        result = connect(client, name.address(), name.size);
    }
    observe("connect to the full queue", result);
    note("%d were queued", queued);
    must(accept(listener, nullptr, nullptr));
    const int late = must(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0));
    observe("another client after an accept", connect(late, name.address(), name.size));
    must(send(late, "x", 1, MSG_NOSIGNAL));
    for (int left = queued - 1; left > 0; --left) must(accept(listener, nullptr, nullptr));
    char byte = 0;
    observe("which is heard in its turn", Bytes{&byte, recv(must(accept(listener, nullptr, nullptr)), &byte, 1, 0)});
}
