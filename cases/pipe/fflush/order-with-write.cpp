// What a stream held when fflush() was called comes before what write() puts through the descriptor afterwards.
//
// ref:      POSIX.1-2024 XSH fflush() DESCRIPTION; POSIX.1-2024 XSH 2.5.1 Interaction of File Descriptors and Standard I/O Streams
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(writer, "w"));
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("stream ", stream) >= 0);
    observe("fflush", fflush(stream));
    must(write(writer, "descriptor ", 11));
    must(fputs("stream", stream) >= 0);
    observe("fflush again", fflush(stream));
    char bytes[32] = "";
    observe("order", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
