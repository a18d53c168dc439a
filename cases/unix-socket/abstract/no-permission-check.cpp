// Abstract sockets have no permissions: another user may connect, whatever the umask was.
//
// ref:      man7 unix(7) Abstract sockets
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/socket_results.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    const UnixAddress name = abstract_address("umask");
    const int listener = unix_socket();
    umask(0777);
    observe("bind", bind(listener, name.address(), name.size));
    must(listen(listener, 1));
    Child client([&] {
        become(first_user);
        const int fd = unix_socket();
        observe("connect of another user", connect(fd, name.address(), name.size));
        must(send(fd, "x", 1, 0));
    });
    observe("the client", client.wait());
    set_nonblocking(listener);
    char byte = 0;
    observe("the server hears", Bytes{&byte, recv(must(accept(listener, nullptr, nullptr)), &byte, 1, 0)});
}
