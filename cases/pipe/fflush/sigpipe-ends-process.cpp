// A process that flushes a stream to a pipe without readers ends by SIGPIPE, whose default action it has.
//
// ref:      POSIX.1-2024 XSH fflush() ERRORS EPIPE; POSIX.1-2024 XBD <signal.h> SIGPIPE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Gate closed;
    Child child([&, reader = reader, writer = writer] {
        FILE* stream = must(fdopen(writer, "w"));
        must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
        must(fputs("text", stream) >= 0);
        observe("fflush with a reader", fflush(stream));
        char bytes[8] = "";
        observe("what it wrote", Bytes{bytes, read(reader, bytes, sizeof bytes)});
        closed.wait();
        must(close(reader));
        must(fputs("unread", stream) >= 0);
        fflush(stream);
        return 5;
    });
    must(close(reader));
    closed.open();
    observe("the child", child.wait());
}
