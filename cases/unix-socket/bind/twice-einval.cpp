// A socket is bound once: a second bind() fails, makes no file, and the first name stays.
//
// ref:     POSIX.1-2024 XSH bind() ERRORS EINVAL
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
    const UnixAddress one = unix_address("one"), two = unix_address("two");
    observe("bind to a first name", bind(fd, one.address(), one.size));
    observe("bind to a second name", bind(fd, two.address(), two.size));

    struct stat status = {};
    observe("the file of the second name", lstat("two", &status));
    must(listen(fd, 1));
    const int client = must(socket(AF_UNIX, SOCK_STREAM, 0));
    observe("connect to the first name", connect(client, one.address(), one.size));
}
