// fgets() that finds a part of a line in a pipe waits for the rest of it.
//
// ref:      POSIX.1-2024 XSH fgets() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    FILE* stream = must(fdopen(ends.reader, "r"));
    must(write(ends.writer, "one ", 4));
    Waker writer([&] { must(write(ends.writer, "line\nanother\n", 13)); });
    char line[32] = "";
    must(fgets(line, sizeof line, stream) == line);
    observe("the line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("it waited for the other thread", writer.has_begun());
    must(fgets(line, sizeof line, stream) == line);
    observe("the next one", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
}
