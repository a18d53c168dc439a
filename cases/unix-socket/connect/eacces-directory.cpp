// On Linux connecting needs search permission for the directories of the path.
//
// ref:      man7 connect(2) ERRORS EACCES; man7 unix(7) Pathname socket ownership and permissions
// profile:  linux
// strength: documented
// needs:    fork root two-uids

#include "support/sockets.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    must(mkdir("closed", 0700));
    must(mkdir("open", 0755));
    const mode_t before = umask(0);
    const int listener = listening_socket("open/s"), other = listening_socket("closed/s");
    umask(before);
    at_end([] { unlink("open/s"), unlink("closed/s"); });

    Child child([] {
        become(first_user);
        for (const char* path : {"closed/s", "open/s"}) {
            const UnixAddress name = unix_address(path);
            observe(path, connect(unix_socket(), name.address(), name.size));
        }
    });
    observe("the other user's process", child.wait());
    set_nonblocking(listener);
    set_nonblocking(other);
    observe("the one in the open directory is accepted", accept(listener, nullptr, nullptr) >= 0);
    observe("and none in the closed one", accept(other, nullptr, nullptr));
}
