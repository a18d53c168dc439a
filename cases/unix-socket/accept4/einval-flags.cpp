// On Linux accept4() refuses flags that it does not know.
//
// ref:      man7 accept(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    set_nonblocking(listener);  // where the flags are not looked at, the second call finds nobody
    const int client = connected_socket("s");
    observe("an unknown flag", accept4(listener, nullptr, nullptr, 0x1234));
    observe("together with a known one", accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | 1));
    const int fd = accept4(listener, nullptr, nullptr, 0);
    must(send(client, "x", 1, 0));
    char byte = 0;
    observe("no flag: the client is heard", Bytes{&byte, recv(fd, &byte, 1, 0)});
}
