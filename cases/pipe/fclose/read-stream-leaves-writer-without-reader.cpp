// fclose() of the stream at the read end closes that end, whatever it had not read: a write then fails with EPIPE.
//
// ref:      POSIX.1-2024 XSH fclose() DESCRIPTION; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    handle(SIGPIPE);
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(reader, "r"));
    must(write(writer, "one\ntwo\n", 8));
    char line[8] = "";
    must(fgets(line, sizeof line, stream) == line);
    observe("a line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("fclose", fclose(stream));
    observe("write", write(writer, "x", 1));
    observe("SIGPIPE handled", handled);
}
