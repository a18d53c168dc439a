// A child that ends by _exit() writes nothing of what its parent's streams held at fork(): it is written once, when the parent
// exits.
//
// ref:      POSIX.1-2024 XSH _Exit() DESCRIPTION; POSIX.1-2024 XSH exit() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const Pipe ends = open_pipe();
    Child parent([&] {
        FILE* stream = must(fdopen(ends.writer, "w"));
        must(std::setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
        must(std::fputs("text ", stream) >= 0);
        const pid_t child = fork();
        if (child == 0) _exit(3);
        observe("the child", reap(must(child)));
        exit(4);
    });
    observe("the parent", parent.wait());
    close(ends.writer);
    char bytes[32] = "";
    observe("what was written", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
