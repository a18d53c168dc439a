// splice() from a file begins at the offset given to it, which then tells where it ended; the position of the file stays.
//
// ref:      man7 splice(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int file = open_scratch_file(0);
    must(pwrite(file, "0123456789", 10, 0));
    loff_t offset = 4;
    observe("splice with an offset", splice(file, &offset, writer, nullptr, 5, 0));
    observe("offset", offset);
    observe("position of the file", lseek(file, 0, SEEK_CUR));
    char bytes[16] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});

    observe("splice without one", splice(file, nullptr, writer, nullptr, 3, 0));
    observe("position of the file", lseek(file, 0, SEEK_CUR));
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
