// bind() to an empty pathname fails; a system that has names other than pathnames may take it for one of these, which is then
// bound or in use.
//
// ref:     POSIX.1-2024 XSH bind() ERRORS ENOENT
// profile: posix

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress empty = unix_address("");
    const int result = bind(fd, empty.address(), empty.size);
    observe("an empty path", result, {"-1 ENOENT", "0", "-1 EADDRINUSE"});
    UnixName own;
    must(getsockname(fd, own.room(), &own.size));
    observe("the socket has a pathname", *own.path().chars != '\0');
    observe("another name if it is bound", result == -1 || own.size > offsetof(sockaddr_un, sun_path));
}
