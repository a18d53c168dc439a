// getline() gives the last line of a pipe though no newline ends it; then it gives -1 and the end-of-file indicator is set.
//
// ref:      POSIX.1-2024 XSH getdelim() DESCRIPTION; POSIX.1-2024 XSH getdelim() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(reader, "r"));
    must(write(writer, "one\ntwo", 7));
    must(close(writer));
    char* line = nullptr;
    size_t room = 0;
    for (const char* what : {"a line", "the last line"}) {
        const ssize_t size = getline(&line, &room, stream);
        observe(what, Bytes{line, size});
        observe("a null byte follows", line[size] == '\0' && room > static_cast<size_t>(size));
    }
    observe("another one", getline(&line, &room, stream) != -1);
    observe("end-of-file indicator", feof(stream) != 0);
    std::free(line);
}
