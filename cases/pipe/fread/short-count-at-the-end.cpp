// fread() returns fewer items than it was to read when the last writer has closed the pipe, and sets the end-of-file indicator.
//
// ref:      POSIX.1-2024 XSH fread() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(reader, "r"));
    must(write(writer, "abcde", 5));
    must(close(writer));
    char bytes[16] = "";
    observe("items of two bytes", fread(bytes, 2, 4, stream));
    observe("what they hold", Bytes{bytes, 4});
    observe("end-of-file indicator", feof(stream) != 0);
    observe("error indicator", ferror(stream) != 0);
}
