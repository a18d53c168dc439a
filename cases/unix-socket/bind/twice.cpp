// A second bind() of a socket fails and leaves the first name, or gives the socket a new name where the protocol supports that.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// assertion: unix-socket.bind.twice-einval

#include "support/case.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = unix_socket();
    const UnixAddress one = unix_address("one"), two = unix_address("two");
    observe("bind to a first name", bind(fd, one.address(), one.size));
    struct stat status = {};
    observe("its file", lstat("one", &status));
    const int second = bind(fd, two.address(), two.size);
    observe("bind to a second name", second, {"-1 EINVAL", "0"});

    observe("a file of the second name exactly if it was bound", (lstat("two", &status) == 0) == (second == 0));
    must(listen(fd, 1));
    connected_socket(second == 0 ? "two" : "one");
    observe("reached under its name", accept(fd, nullptr, nullptr) >= 0);
}
