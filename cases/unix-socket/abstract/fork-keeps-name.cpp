// An abstract name stays taken as long as a child process has the socket open.
//
// ref:      man7 unix(7) Abstract sockets
// profile:  linux
// strength: documented
// needs:    fork

#include "support/socket_results.hpp"

int main() {
    const UnixAddress name = abstract_address("fork");
    const int first = unix_socket();
    observe("bind", bind(first, name.address(), name.size));
    Gate over;
    Child child([&] { over.wait(); });
    must(close(first));
    observe("while a child has it", bind(unix_socket(), name.address(), name.size));
    over.open();
    observe("the child", child.wait());
    observe("after its end", bind(unix_socket(), name.address(), name.size));
    observe("once more", bind(unix_socket(), name.address(), name.size));
}
