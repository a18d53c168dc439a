// A record lock belongs to the process that has set it: one that receives a descriptor of the file does not have the lock.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK; POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall
// needs:    fork

#include "support/ancillary.hpp"

int main() {
    const auto [mine, other] = socket_pair();
    const int file = file_of("abc");
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    must(fcntl(file, F_SETLK, &lock));
    RightsMessage message("x", {file});
    const ssize_t sent = sendmsg(mine, &message.header, 0);
    Child child([&, fd = other, parent = getpid()] {
        RightsMessage room(1);
        observe("recvmsg", Bytes{room.bytes, recvmsg(fd, &room.header, 0)});
        struct flock seen = lock;
        observe("F_GETLK works", fcntl(room.at(0), F_GETLK, &seen) != -1);
        observe("a write lock of the sender", seen.l_type == F_WRLCK && seen.l_pid == parent);
        observe("F_SETLK", fcntl(room.at(0), F_SETLK, &lock), {EACCES, EAGAIN});
    });
    observe("the receiver", child.wait());
    observe("sendmsg", sent);
}
