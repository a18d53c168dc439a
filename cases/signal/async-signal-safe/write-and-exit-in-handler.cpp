// write() and _exit() may be called in a handler, whatever code it interrupted.
//
// ref:     POSIX.1-2024 XSH 2.4.3 Signal Actions
// profile: posix
// strength: shall
// needs:   fork

#include "support/case.hpp"

static int writer_end;

int main() {
    auto [reader, writer] = open_pipe();
    writer_end = writer;
    handle(SIGUSR1, [](int) {
        write(writer_end, "h", 1);
        _exit(5);
    });
    Gate running;
    int exited = 0;
    for (int round = 0; round < 30; ++round) {
        Child child([&] {
            running.open();
            for (size_t size = 1;; size = size % 5000 + 1) {
                char* text = static_cast<char*>(std::malloc(size));
                std::snprintf(text, size, "%zu bytes at %p", size, static_cast<void*>(text));
                std::free(text);
            }
        });
        running.wait();
        must(kill(child.pid(), SIGUSR1));
        const int status = child.wait().status;
        exited += WIFEXITED(status) && WEXITSTATUS(status) == 5;
    }
    char bytes[64];
    observe("children that exited with 5", exited);
    observe("bytes that handlers wrote", read(reader, bytes, sizeof bytes));
}
