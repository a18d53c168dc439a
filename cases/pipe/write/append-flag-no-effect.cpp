// O_APPEND changes nothing for a pipe: what is written comes after what is there, as always.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFL
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    observe("write", write(writer, "one", 3));
    must(fcntl(writer, F_SETFL, must(fcntl(writer, F_GETFL)) | O_APPEND));
    observe("write with O_APPEND", write(writer, "two", 3));
    char bytes[8] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
