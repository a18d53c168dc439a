// fclose() writes what the stream holds and closes its descriptor: the reader of the pipe gets the rest, and then the end.
//
// ref:      POSIX.1-2024 XSH fclose() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(writer, "w"));
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("text", stream) >= 0);
    observe("fclose", fclose(stream));
    observe("the descriptor", fcntl(writer, F_GETFD));
    char bytes[8] = "";
    set_nonblocking(reader);
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    observe("read again", read(reader, bytes, sizeof bytes));
}
