// fflush() without a stream writes what every stream holds.
//
// ref:      POSIX.1-2024 XSH fflush() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe one = open_pipe(), other = open_pipe();
    for (const Pipe& ends : {one, other}) {
        FILE* stream = must(fdopen(ends.writer, "w"));
        must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
        must(fputs("text", stream) >= 0);
        set_nonblocking(ends.reader);
    }
    observe("fflush", fflush(nullptr));
    char bytes[8] = "";
    observe("one", Bytes{bytes, read(one.reader, bytes, sizeof bytes)});
    observe("the other", Bytes{bytes, read(other.reader, bytes, sizeof bytes)});
}
