// getline() that finds a part of a line in a pipe waits for the rest of it.
//
// ref:      POSIX.1-2024 XSH getdelim() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    FILE* stream = must(fdopen(ends.reader, "r"));
    must(write(ends.writer, "one ", 4));
    Waker writer([&] { must(write(ends.writer, "line\nanother\n", 13)); });
    char* line = nullptr;
    size_t room = 0;
    ssize_t size = getline(&line, &room, stream);
    observe("the line", Bytes{line, size});
    observe("it waited for the other thread", writer.has_begun());
    size = getline(&line, &room, stream);
    observe("the next one", Bytes{line, size});
    std::free(line);
}
