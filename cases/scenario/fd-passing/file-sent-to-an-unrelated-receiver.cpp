// One process opens a file without a name and sends the descriptor through a socket with a name, closes it and ends; another,
// which knows only the name of the socket, reads the file.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH sendmsg(); POSIX.1-2024 XSH recvmsg()
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-037 S3-039 S3-040 S3-041 S3-043

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("receiver");

    Child sender([] {
        const int file = file_of("abcdefgh");
        const UnixAddress name = unix_address("receiver");
        const int connection = must(socket(AF_UNIX, SOCK_STREAM, 0));
        must(connect(connection, name.address(), name.size));
        // At least one byte of data has to go with a descriptor.
        RightsMessage message("!", {file});
        observe("it sends", sendmsg(connection, &message.header, 0));
        must(close(file));
    });
    const int connection = must(accept(listener, nullptr, nullptr));
    observe("the sender", sender.wait());
    RightsMessage room(1);  // the data byte needs a place that can be written
    observe("the receiver gets", Bytes{room.bytes, recvmsg(connection, &room.header, 0)});
    if (!CMSG_FIRSTHDR(&room.header) || room.truncated()) return 1;
    observe("descriptors", room.count());
    char bytes[16];
    observe("it reads", Bytes{bytes, pread(room.at(0), bytes, sizeof bytes, 0)});
}
