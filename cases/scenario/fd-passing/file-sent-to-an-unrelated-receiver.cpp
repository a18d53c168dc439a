// One process opens a file and sends the descriptor through a socket with a name, closes it and ends; another, which knows
// only that name, reads on in the file where the sender stopped.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH sendmsg(); POSIX.1-2024 XSH recvmsg()
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-035 S3-037 S3-039 S3-040 S3-041 S3-043

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("receiver");

    Child sender([] {
        const int file = file_of("abcdefgh");
        char bytes[4];
        observe("the sender reads", Bytes{bytes, read(file, bytes, sizeof bytes)});
        // At least one byte of data has to go with a descriptor.
        RightsMessage message("!", {file});
        observe("it sends", sendmsg(connected_socket("receiver"), &message.header, 0));
        must(close(file));
    });
    const int connection = must(accept(listener, nullptr, nullptr));
    observe("the sender", sender.wait());
    RightsMessage room(1);  // the data byte needs a place that can be written
    observe("the receiver gets", Bytes{room.bytes, recvmsg(connection, &room.header, 0)});
    if (!CMSG_FIRSTHDR(&room.header) || room.truncated()) return 1;
    observe("descriptors", room.count());
    char bytes[16];
    observe("it reads on", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
    observe("up to the end", read(room.at(0), bytes, sizeof bytes));
}
