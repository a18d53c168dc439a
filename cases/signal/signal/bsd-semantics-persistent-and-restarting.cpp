// A handler set with glibc's signal() stays installed, restarts interrupted calls and has its signal blocked while it runs.
//
// ref:      man7 signal(2) Portability
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S0-085 S4-088

#include "support/signal_tools.hpp"

static sigset_t inside;
static int writer_end;

int main() {
    observe("install", signal(SIGUSR1, [](int) {
                           handled = handled + 1;
                           inside = current_mask();
                           if (handled == 5) write(writer_end, "x", 1);
                       }) == SIG_DFL);
    struct sigaction now = {};
    must(sigaction(SIGUSR1, nullptr, &now));
    observe("SA_RESTART", (now.sa_flags & SA_RESTART) != 0);
    observe("SA_RESETHAND", (now.sa_flags & SA_RESETHAND) != 0);
    observe("SA_NODEFER", (now.sa_flags & SA_NODEFER) != 0);

    for (int i = 0; i < 2; ++i) must(raise(SIGUSR1) == 0);
    observe("handled, raised twice", handled);
    observe("blocked in the handler", members(inside).chars);

    const Pipe pipe = open_pipe();
    writer_end = pipe.writer;
    Child sender([parent = getpid()] {  // signals again and again: a single one might come before read() waits
        for (; getppid() == parent; breathe(3)) kill(parent, SIGUSR1);
    });
    char byte = '-';
    observe("read that signals interrupt", read(pipe.reader, &byte, 1));
    observe("what the handler wrote", Bytes{&byte, 1});
}
