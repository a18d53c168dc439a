// sendfile() copies from a file into a pipe, and advances the position of the file or the offset given to it.
//
// ref:      man7 sendfile(2) DESCRIPTION; man7 sendfile(2) RETURN VALUE
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/sendfile.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int file = open_scratch_file(0);
    must(pwrite(file, "0123456789", 10, 0));
    observe("sendfile", sendfile(writer, file, nullptr, 4));
    observe("position of the file", lseek(file, 0, SEEK_CUR));
    off_t offset = 7;
    observe("sendfile with an offset", sendfile(writer, file, &offset, 2));
    observe("offset", offset);
    observe("position of the file", lseek(file, 0, SEEK_CUR));
    char bytes[16] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
