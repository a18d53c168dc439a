// The name of a FIFO stays when the processes that used it have ended, and can be used again.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION; XSH open() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-025

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    Child maker([] {
        if (mkfifo("f", 0600) == -1) return 1;
        const int reader = fifo_reader("f"), writer = fifo_writer("f");
        return reader != -1 && write(writer, "lost", 4) == 4 ? 0 : 1;
    });
    observe("maker and first user", maker.wait());

    struct stat status = {};
    observe("stat", stat("f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    const int reader = fifo_reader("f"), writer = fifo_writer("f");
    must(write(writer, "x", 1));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
