// A pathname address ends at its null byte: what stands behind it in the structure does not matter, so that the structure
// need not be cleared; without a null byte the other bytes are part of the name.
//
// ref:      man7 unix(7) Address format; man7 unix(7) BUGS
// profile:  linux
// strength: documented
// claims:   S3-018 S4-162

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    UnixAddress name;
    std::memset(&name.un, 'x', sizeof name.un);
    name.un.sun_family = AF_UNIX;
    std::strcpy(name.un.sun_path, "short");
    observe("bind", bind(must(socket(AF_UNIX, SOCK_STREAM, 0)), name.address(), sizeof name.un));
    struct stat status = {};
    observe("the file", stat("short", &status));

    name.un.sun_path[5] = '+';
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("bind without a null byte", bind(fd, name.address(), sizeof name.un));
    UnixName result;
    must(getsockname(fd, result.room(), &result.size));
    observe("its name goes on", std::strlen(result.path().chars) == sizeof name.un.sun_path);
}
