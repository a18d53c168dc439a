// _exit() calls no handlers of atexit() and leaves what is buffered in streams unwritten; exit() does both.
//
// ref:      POSIX.1-2024 XSH _Exit() DESCRIPTION; XSH exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// assertion: process.underscore-exit.does-not-run-atexit-or-flush process.exit.flushes-streams

#include "support/processes.hpp"

static int log_end;
static void handler() { must(write(log_end, "handler ", 8)); }

template <class End>
static void end_by(const char* what, End end) {
    auto [reader, writer] = open_pipe();
    Child child([&, writer = writer] {
        log_end = writer;
        must(std::atexit(handler) == 0);
        FILE* stream = must(fdopen(writer, "w"));
        must(std::setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
        must(std::fputs("stream", stream));
        end(3);
    });
    close(writer);
    observe(what, child.wait());
    char bytes[32];
    observe("what it wrote", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}

int main() {
    end_by("_exit", [](int value) { _exit(value); });
    end_by("exit", [](int value) { exit(value); });
}
