// On Linux a socket file cannot be opened, only connected to.
//
// ref:      man7 open(2) ERRORS ENXIO
// profile:  linux
// strength: documented
// claims:   S3-002

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address("s");
    observe("bind", bind(listener, name.address(), name.size));
    must(listen(listener, 1));
    const int client = connected_socket("s");
    must(write(client, "data", 4));
    observe("open for reading", open("s", O_RDONLY));
    observe("open for writing", open("s", O_WRONLY));
    observe("open for both", open("s", O_RDWR));
    char bytes[8] = "";
    observe("what the client wrote", Bytes{bytes, read(must(accept(listener, nullptr, nullptr)), bytes, sizeof bytes)});
}
