// A process that may not open a file can read it through a descriptor that another one passes to it.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH open() ERRORS EACCES
// profile:  posix
// strength: shall
// needs:    fork root two-uids

#include "support/ancillary.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    const auto [mine, other] = socket_pair();
    const int file = must(open("secret", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "secret", 6));
    must(lseek(file, 0, SEEK_SET));
    Child child([fd = other] {
        become(first_user);
        observe("open", open("secret", O_RDONLY));
        RightsMessage room(1);
        observe("recvmsg", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
        char bytes[8] = "";
        observe("read through it", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
    });
    RightsMessage message("x", {file});
    const ssize_t sent = sendmsg(mine, &message.header, 0);
    observe("the other user's process", child.wait());
    observe("sendmsg", sent);
}
