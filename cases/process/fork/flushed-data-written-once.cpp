// What fflush() has written before fork() is not in the child: it is written once, though both exit.
//
// ref:      POSIX.1-2024 XSH fflush() DESCRIPTION; POSIX.1-2024 XSH 2.5.1 Interaction of File Descriptors and Standard I/O Streams; POSIX.1-2024 XSH exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    const Pipe ends = open_pipe();
    Child parent([&] {
        FILE* stream = must(fdopen(ends.writer, "w"));
        must(std::setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
        must(std::fputs("before ", stream) >= 0);
        observe("fflush", std::fflush(stream));
        const pid_t child = fork();
        if (child == 0) {
            must(std::fputs("child ", stream) >= 0);
            exit(3);
        }
        observe("the child", reap(must(child)));
        must(std::fputs("parent ", stream) >= 0);
        exit(4);
    });
    observe("the parent", parent.wait());
    close(ends.writer);
    char bytes[64] = "";
    observe("what was written", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
