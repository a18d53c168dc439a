// A handler for SIGABRT runs once in abort(); when it returns the process is ended all the same.
//
// ref:     POSIX.1-2024 XSH abort() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork
// claims:  S0-074

#include "support/signal_tools.hpp"

static int writer_end;

int main() {
    auto [reader, writer] = open_pipe();
    writer_end = writer;
    Child child([] {
        no_core_file();
        handle(SIGABRT, [](int) { write(writer_end, "h", 1); });
        abort();
    });
    observe("child", child.wait());
    close(writer);
    char bytes[8] = "-------";
    const ssize_t size = read(reader, bytes, sizeof bytes);
    observe("what the handler wrote", Bytes{bytes, size});
}
