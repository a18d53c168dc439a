// A name that starts with a null byte lives in the abstract namespace of Linux: it can be connected to and makes no file.
//
// ref:      man7 unix(7) Address format abstract
// profile:  linux
// strength: documented
// claims:   S2-007

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = abstract_address("bind-connect");
    const int server = must(socket(AF_UNIX, SOCK_STREAM, 0)), client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind", bind(server, name.address(), name.size));
    must(listen(server, 1));
    observe("connect", connect(client, name.address(), name.size));
    must(write(client, "hello", 5));
    char bytes[8] = "";
    observe("the server reads", Bytes{bytes, read(must(accept(server, nullptr, nullptr)), bytes, sizeof bytes)});
    observe("the directory is empty", rmdir(must(realpath(".", nullptr))));
}
