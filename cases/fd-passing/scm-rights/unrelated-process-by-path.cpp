// A descriptor can be passed over a connection that was made through a path.
//
// ref:      POSIX.1-2024 XBD <sys/socket.h> SCM_RIGHTS; POSIX.1-2024 XSH 2.10.17
// profile:  posix
// strength: shall
// needs:    fork

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    Gate received;
    Child client([&] {
        const int fd = unix_socket();
        const UnixAddress name = unix_address("s");
        must(connect(fd, name.address(), name.size));
        RightsMessage message("file", {file_of("of the client")});
        observe("sendmsg of the client", sendmsg(fd, &message.header, 0));
        received.wait();
    });
    const int server = must(accept(listener, nullptr, nullptr));
    RightsMessage room(1);
    const ssize_t size = recvmsg(server, &room.header, 0);
    received.open();
    observe("the client", client.wait());
    observe("recvmsg of the server", Bytes{room.bytes, size});
    observe("descriptors", room.count());
    char bytes[16] = "";
    observe("read through it", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
}
