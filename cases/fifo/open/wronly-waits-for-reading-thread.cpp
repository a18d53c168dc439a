// Opening a FIFO for writing waits until another thread of the process opens it for reading.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_NONBLOCK
// profile:  posix
// strength: shall
// needs:    threads
// assertion: fifo.open.wronly-blocks-until-reader

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    make_fifo("f");
    int reader = -1;
    Waker opener([&] { reader = open("f", O_RDONLY); });
    const int writer = open("f", O_WRONLY);
    observe("open for writing", opened(writer));
    observe("it waited for the other thread", opener.has_begun());
    opener.join();
    observe("open for reading", opened(reader));
    char bytes[4] = "";
    must(write(writer, "x", 1));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
