// fclose() of a stream with unwritten data for a full pipe with O_NONBLOCK fails with EAGAIN.
//
// ref:      POSIX.1-2024 XSH fclose() ERRORS EAGAIN
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    fill_pipe(writer);
    FILE* stream = must(fdopen(must(dup(writer)), "w"));
    set_nonblocking(writer);
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("no room", stream) >= 0);
    observe("fclose", fclose(stream));
    drain_pipe(reader);
    FILE* other = must(fdopen(writer, "w"));
    must(fputs("room", other) >= 0);
    observe("fclose with room", fclose(other));
    char bytes[16] = "";
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
