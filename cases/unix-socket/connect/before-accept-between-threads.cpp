// A thread may ask for a connection before another thread of the process calls accept(): the request waits, and nothing is lost.
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: unix-socket.connect.stream-before-accept

#include "support/sockets.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s"), client = unix_socket();
    const UnixAddress name = unix_address("s");
    Text connected, written;
    // Whether connect() returns before accept() is called or after it is left open.
    Thread connecting([&] {
        connected = as_text(connect(client, name.address(), name.size));
        written = as_text(write(client, "early", 5));
    });
    let_others_block();
    const int fd = accept(listener, nullptr, nullptr);
    char bytes[8] = "";
    observe("read after accept", Bytes{bytes, read(fd, bytes, sizeof bytes)});
    connecting.join();
    observe("connect", connected);
    observe("write", written);
}
