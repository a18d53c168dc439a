// A line-buffered stream needs no fflush() after a newline: the line comes before what write() puts through the descriptor
// afterwards.
//
// ref:      POSIX.1-2024 XSH setvbuf() DESCRIPTION; POSIX.1-2024 XSH 2.5.1 Interaction of File Descriptors and Standard I/O Streams
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(writer, "w"));
    observe("setvbuf", setvbuf(stream, nullptr, _IOLBF, 1024));
    must(fputs("stream\n", stream) >= 0);
    must(write(writer, "descriptor\n", 11));
    must(fputs("stream\n", stream) >= 0);
    char bytes[32] = "";
    observe("order", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
