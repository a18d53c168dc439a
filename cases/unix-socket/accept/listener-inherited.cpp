// A child can accept connections on the listener of its parent.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    Gate heard;
    Child server([&] {
        const int fd = accept(listener, nullptr, nullptr);
        observe("send in the child", send(fd, "hello", 5, 0));
        heard.wait();
    });
    must(close(listener));
    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address("s");
    const int result = connect(client, name.address(), name.size);
    char bytes[8] = "";
    const ssize_t size = recv(client, bytes, sizeof bytes, 0);
    heard.open();
    observe("the child", server.wait());
    observe("connect in the parent", result);
    observe("the parent hears", Bytes{bytes, size});
}
