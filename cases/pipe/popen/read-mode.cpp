// popen() with "r" gives the standard output of a command as a stream, and pclose() its exit status.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    FILE* stream = popen("echo hello", "r");
    observe("popen", stream);
    char line[32] = "";
    observe("a line", fgets(line, sizeof line, stream) == line);
    observe("its text", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("another line", fgets(line, sizeof line, stream) != nullptr);
    observe("end of file", feof(stream) != 0);
    observe("pclose", WaitStatus{pclose(stream)});
}
