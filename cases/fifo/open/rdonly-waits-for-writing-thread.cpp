// Opening a FIFO for reading waits until another thread of the process opens it for writing.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fifo.open.rdonly-blocks-until-writer

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    int writer = -1;
    Waker opener([&] { writer = open("f", O_WRONLY); });
    const int reader = open("f", O_RDONLY);
    observe("open for reading", opened(reader));
    observe("it waited for the other thread", opener.has_begun());
    opener.join();
    observe("open for writing", opened(writer));
    char bytes[4] = "";
    must(write(writer, "x", 1));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
