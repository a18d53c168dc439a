// A read() interrupted by a handler fails with EINTR; one interrupted by a handler with SA_RESTART goes on waiting.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S1-047

#include "support/case.hpp"

static int writer_end;
static volatile sig_atomic_t runs = 0;
static void write_at_the_third(int) {
    runs = runs + 1;
    if (runs == 3) write(writer_end, "x", 1);
}

int main() {
    auto [reader, writer] = open_pipe();
    writer_end = writer;
    struct sigaction action = {};
    action.sa_handler = count_signal;
    must(sigaction(SIGUSR1, &action, nullptr));

    Child sender([parent = getpid()] {  // signals again and again: a single one might come before read() waits
        for (; getppid() == parent; breathe(3)) kill(parent, SIGUSR1);
    });
    char byte = '-';
    observe("read without SA_RESTART", read(reader, &byte, 1));

    action.sa_handler = write_at_the_third;
    action.sa_flags = SA_RESTART;
    observe("install with SA_RESTART", sigaction(SIGUSR1, &action, nullptr));
    observe("read with it", read(reader, &byte, 1));
    observe("what the handler wrote", Bytes{&byte, 1});
}
