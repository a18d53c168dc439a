// On Linux sending a datagram needs write permission on the socket file.
//
// ref:      man7 send(2) ERRORS EACCES; man7 unix(7) Pathname socket ownership and permissions
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/socket_results.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    const int unwritable = bound_socket("unwritable", SOCK_DGRAM), writable = bound_socket("writable", SOCK_DGRAM);
    must(chmod("unwritable", 0555));
    must(chmod("writable", 0222));
    Child child([] {
        become(first_user);
        const int sender = unix_socket(SOCK_DGRAM);
        for (const char* path : {"unwritable", "writable"}) {
            const UnixAddress name = unix_address(path);
            observe(path, sendto(sender, "x", 1, 0, name.address(), name.size));
        }
    });
    observe("the other user's process", child.wait());
    char byte = 0;
    observe("the writable one receives", Bytes{&byte, recv(writable, &byte, 1, 0)});
    set_nonblocking(unwritable);
    observe_would_block("the other one", recv(unwritable, &byte, 1, 0));
}
