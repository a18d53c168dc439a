// When abort() is called in a thread other than the first, that thread runs the handler for SIGABRT, and the process is ended once
// it returns.
//
// ref:     POSIX.1-2024 XSH abort() DESCRIPTION; POSIX.1-2024 XSH raise() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/signal_tools.hpp"
#include "support/threads.hpp"

static int writer_end;
static thread_local char name = '1';

int main() {
    auto [reader, writer] = open_pipe();
    writer_end = writer;
    Child child([] {
        no_core_file();
        handle(SIGABRT, [](int) { write(writer_end, &name, 1); });
        Thread other([] {
            name = '2';
            abort();
        });
        for (;;) pause();
    });
    observe("child", child.wait());
    close(writer);
    char bytes[8];
    observe("threads that ran the handler", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
