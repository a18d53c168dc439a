// A reader that waits in open() is released by a writer that leaves at once; it then finds the FIFO at its end.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    Gate left;
    Thread thread([&] {
        const int reader = open("f", O_RDONLY);
        observe("open for reading", opened(reader));
        left.wait();
        char byte;
        observe("read", read(reader, &byte, 1));
    });
    const int writer = must(open("f", O_WRONLY));
    close(writer);
    left.open();
    thread.join();
}
