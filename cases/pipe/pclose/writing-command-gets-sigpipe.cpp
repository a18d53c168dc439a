// pclose() closes the stream before it waits: a command that goes on writing gets SIGPIPE, and pclose() tells that it ended so.
//
// ref:      POSIX.1-2024 XSH pclose() DESCRIPTION; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    // Where echo is a program of its own, the signal ends that one, which the shell sees as a status above 128.
    FILE* stream = must(popen("while echo text || { [ $? -gt 128 ] && exit 7; exit 8; }; do :; done", "r"));
    char line[32] = "";
    must(fgets(line, sizeof line, stream));
    observe("a line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("pclose", WaitStatus{pclose(stream)}, {"killed by SIGPIPE", "exited 7"});
}
