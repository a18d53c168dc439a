// A directory, a pipe, a socket and /dev/null cannot be mapped.
//
// ref:     man7 mmap(2) ERRORS ENODEV
// profile: linux
// claims:  S4-044

#include "support/memory.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const long page = page_size();
    must(mkfifo("fifo", 0600));
    const int fifo = must(open("fifo", O_RDWR));
    const int null = must(open("/dev/null", O_RDWR));

    observe("a directory", mmap(nullptr, page, PROT_READ, MAP_SHARED, must(open(".", O_RDONLY)), 0));
    observe("a pipe", mmap(nullptr, page, PROT_READ, MAP_SHARED, open_pipe().reader, 0));
    observe("a FIFO", mmap(nullptr, page, PROT_READ, MAP_SHARED, fifo, 0));
    observe("a socket", mmap(nullptr, page, PROT_READ, MAP_SHARED, socket_pair().a, 0));
    observe("/dev/null", mmap(nullptr, page, PROT_READ, MAP_SHARED, null, 0));
    observe("no descriptor", mmap(nullptr, page, PROT_READ, MAP_SHARED, -1, 0));
    observe("a regular file", mmap(nullptr, page, PROT_READ, MAP_SHARED, open_file_of('a', page), 0));
}
