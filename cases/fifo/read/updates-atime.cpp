// Reading from a FIFO marks the time of its last access. (A file system that keeps no such times does not count.)
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/file_times.hpp"
#include "support/streams.hpp"

// Sets the times of a file back, reads from it, and tells whether that has marked the time of access.
static bool marks_access(const char* path, const char* what, int fd) {
    const timespec long_ago[] = {{1000, 0}, {1000, 0}};
    must(utimensat(AT_FDCWD, path, long_ago, 0));
    char bytes[4] = "";
    const ssize_t size = read(fd, bytes, sizeof bytes);
    observe(what, Bytes{bytes, size});
    struct stat status = {};
    must(stat(path, &status));
    return status.st_atim.tv_sec > 1000;
}

int main() {
    enter_scratch_directory();
    const int file = must(open("plain", O_RDWR | O_CREAT, 0600));
    must(pwrite(file, "text", 4, 0));
    if (!marks_access("plain", "read of a file", file)) unsupported("this file system keeps no times of access");
    auto [reader, writer] = open_fifo("f");
    must(write(writer, "data", 4));
    const bool marked = marks_access("f", "read of a FIFO", reader);
    observe("the access is marked", marked);
}
