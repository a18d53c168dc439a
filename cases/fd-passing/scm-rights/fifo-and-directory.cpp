// A directory and an end of a FIFO can be passed: the receiver opens a file below the one and writes to the other.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"
#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const auto [sender, receiver] = socket_pair();
    must(mkdir("below", 0700));
    at_end([] { unlink("below/file"); });
    const int directory = must(open("below", O_RDONLY | O_DIRECTORY));
    const Pipe fifo = open_fifo("fifo");
    RightsMessage message("x", {directory, fifo.writer}), room(2);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    must(close(directory));
    must(close(fifo.writer));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    observe("openat below the directory", opened(openat(room.at(0), "file", O_WRONLY | O_CREAT, 0600)));
    observe("the file is there", access("below/file", F_OK));
    observe("write to the FIFO", write(room.at(1), "w", 1));
    char byte = 0;
    observe("its reader", Bytes{&byte, read(fifo.reader, &byte, 1)});
}
