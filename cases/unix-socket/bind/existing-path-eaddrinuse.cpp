// bind() fails where its path names anything that exists, whatever kind of file it is, and leaves that alone.
//
// ref:      POSIX.1-2024 XSH bind() ERRORS EADDRINUSE
// profile:  posix
// strength: shall fail
// claims:   S0-117 S1-093 S1-104 S2-008 S4-158

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
    must(mkdir("directory", 0700));
    must(mkfifo("fifo", 0600));
    const int listener = listening_socket("live");

    for (const char* path : {"file", "directory", "fifo", "live"}) {
        struct stat before = {}, after = {};
        must(lstat(path, &before));
        const int fd = must(socket(AF_UNIX, SOCK_STREAM, 0));
        const UnixAddress name = unix_address(path);
        observe(path, bind(fd, name.address(), name.size));
        must(lstat(path, &after));
        observe("the same file is still there", before.st_ino == after.st_ino && before.st_mode == after.st_mode);
    }
    connected_socket("live");
    must(accept(listener, nullptr, nullptr));  // it still answers to its name
}
