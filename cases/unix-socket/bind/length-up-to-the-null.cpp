// On Linux the length of a pathname address may end right behind the null byte of the path.
//
// ref:      man7 unix(7) Pathname sockets
// profile:  linux
// strength: documented

#include "support/case.hpp"
#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const UnixAddress name = unix_address("brief");
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + sizeof "brief");
    observe("bind", bind(unix_socket(), name.address(), length));
    struct stat status = {};
    observe("its file", lstat("brief", &status));
    observe("is a socket", S_ISSOCK(status.st_mode) != 0);
}
