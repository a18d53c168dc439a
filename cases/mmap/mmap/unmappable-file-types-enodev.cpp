// A directory, a pipe, a FIFO, a socket and /dev/null, where the system does not offer to map them, give ENODEV.
//
// ref:     POSIX.1-2024 XSH mmap() DESCRIPTION; POSIX.1-2024 XSH mmap() ERRORS ENODEV
// profile: posix
// strength: unspecified
// claims:  S4-044

#include "support/memory.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const long page = page_size();
    must(mkfifo("fifo", 0600));
    const int fifo = must(open("fifo", O_RDONLY | O_NONBLOCK));
    const int null = must(open("/dev/null", O_RDWR));

    auto map = [=](const char* what, int descriptor) {
        observe(what, mmap(nullptr, page, PROT_READ, MAP_SHARED, descriptor, 0), {"failed ENODEV", "succeeded"});
    };
    map("a directory", must(open(".", O_RDONLY)));
    map("a pipe", open_pipe().reader);
    map("a FIFO", fifo);
    map("a socket", socket_pair().a);
    map("/dev/null", null);
    observe("no descriptor", mmap(nullptr, page, PROT_READ, MAP_SHARED, -1, 0));
    observe("a regular file", mmap(nullptr, page, PROT_READ, MAP_SHARED, open_file_of('a', page), 0));
}
