// Opening a FIFO with O_PATH waits for nobody, and makes neither a reader nor a writer of it.
//
// ref:      man7 open(2) O_PATH
// profile:  linux
// strength: documented

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    const int place = open("f", O_RDONLY | O_PATH);
    observe("open with O_PATH", opened(place));
    char byte;
    observe("read", read(place, &byte, 1));
    observe("open for writing", opened(open("f", O_WRONLY | O_NONBLOCK)));
    struct stat status = {};
    must(fstat(place, &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
}
