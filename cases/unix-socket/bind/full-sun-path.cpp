// On Linux sun_path has 108 bytes and a path may fill them all, without a null byte: getsockname() counts one more, so that
// the length is larger than the structure.
//
// ref:      man7 unix(7) BUGS; man7 unix(7) Address format
// profile:  linux
// strength: documented
// claims:   S0-115 S1-096 S2-010 S3-019

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    UnixAddress name;
    name.un.sun_family = AF_UNIX;
    observe("bytes of sun_path", sizeof name.un.sun_path);
    std::memset(name.un.sun_path, 'a', sizeof name.un.sun_path);
    const int server = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind to a path of as many letters", bind(server, name.address(), sizeof name.un));
    must(listen(server, 1));
    observe("connect to it", connect(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), sizeof name.un));

    UnixName result;
    observe("getsockname", getsockname(server, result.room(), &result.size));
    observe("bytes more than the structure", result.size - sizeof(sockaddr_un));
    Text path = result.path();
    struct stat status = {};
    observe("the file", stat(path.chars, &status));
    observe("letters of its name", std::strlen(path.chars));
}
