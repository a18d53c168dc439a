// On Linux connecting needs write permission on the socket file; read permission does not help.
//
// ref:      man7 unix(7) Pathname socket ownership and permissions; POSIX.1-2024 XSH connect() ERRORS EACCES
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/sockets.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    listening_socket("unwritable");
    const int writable = listening_socket("writable");
    must(chmod("unwritable", 0555));
    must(chmod("writable", 0222));

    Child child([] {
        become(first_user);
        for (const char* path : {"unwritable", "writable"}) {
            const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
            const UnixAddress name = unix_address(path);
            observe(path, connect(client, name.address(), name.size));
        }
    });
    observe("the other user's process", child.wait());
    set_nonblocking(writable);
    observe("it is accepted", accept(writable, nullptr, nullptr) >= 0);
}
