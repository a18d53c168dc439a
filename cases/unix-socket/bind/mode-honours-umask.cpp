// The socket file has all permissions but those that the umask takes away.
//
// ref:      man7 unix(7) Pathname socket ownership and permissions
// profile:  linux
// strength: documented

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const mode_t masks[] = {0, 022, 077};
    const char* const paths[] = {"none", "022", "077"};
    for (int i = 0; i < 3; ++i) {
        umask(masks[i]);
        const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
        const UnixAddress name = unix_address(paths[i]);
        observe(paths[i], bind(fd, name.address(), name.size));
        struct stat status = {};
        observe("a socket", lstat(paths[i], &status) == 0 && S_ISSOCK(status.st_mode));
        observe("permissions", format("%03o", static_cast<unsigned>(status.st_mode & 07777)));
    }
}
