// The bytes of several writes come out of a pipe in the order in which they were written.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    for (const char* piece : {"ab", "cd", "ef"}) observe("write", write(writer, piece, 2));

    char bytes[6] = {};
    observe("read", Bytes{bytes, read(reader, bytes, 6)});
}
