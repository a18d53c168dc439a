// An unbuffered stream needs no fflush(): what it was given comes before what write() puts through the descriptor afterwards.
//
// ref:      POSIX.1-2024 XSH setvbuf() DESCRIPTION; POSIX.1-2024 XSH 2.5.1 Interaction of File Descriptors and Standard I/O Streams
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(writer, "w"));
    observe("setvbuf", setvbuf(stream, nullptr, _IONBF, 0));
    must(fputs("stream ", stream) >= 0);
    must(write(writer, "descriptor ", 11));
    must(fputs("stream", stream) >= 0);
    char bytes[32] = "";
    observe("order", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
