// On Linux the length of a pathname address counts one null byte after the path, whether bind() was given it or not.
//
// ref:      man7 unix(7) Address format
// profile:  linux
// strength: documented
// claims:   S0-116 S1-094 S2-011
// assertion: unix-socket.bind.addrlen-limits-path

#include "support/socket_results.hpp"

static void show(const char* what, const char* path, size_t given) {
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress name = unix_address(path);
    observe(what, bind(fd, name.address(), static_cast<socklen_t>(given)));
    UnixName result;
    observe("getsockname", getsockname(fd, result.room(), &result.size));
    observe("the path", result.path().chars);
    observe("length is that of path and null",
            result.size == offsetof(sockaddr_un, sun_path) + std::strlen(result.path().chars) + 1);
}

int main() {
    enter_scratch_directory();
    const size_t start = offsetof(sockaddr_un, sun_path);
    show("bind with the whole structure", "whole", sizeof(sockaddr_un));
    show("bind without the null byte", "without", start + 7);
    show("bind in the middle of a path", "shortlen-and-more", start + 8);
    struct stat status = {};
    observe("the file of the last", stat("shortlen", &status));
}
