// fgets() gives the last line of a pipe though no newline ends it, and sets the end-of-file indicator; then it gives nothing more
// and leaves the line.
//
// ref:      POSIX.1-2024 XSH fgets() DESCRIPTION; POSIX.1-2024 XSH fgets() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(reader, "r"));
    must(write(writer, "one\ntwo", 7));
    must(close(writer));
    char line[16] = "";
    observe("a line", fgets(line, sizeof line, stream) == line);
    observe("its text", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("end-of-file indicator", feof(stream) != 0);
    observe("the last line", fgets(line, sizeof line, stream) == line);
    observe("its text", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("end-of-file indicator", feof(stream) != 0);
    observe("another one", fgets(line, sizeof line, stream) != nullptr);
    observe("what was read before", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
}
