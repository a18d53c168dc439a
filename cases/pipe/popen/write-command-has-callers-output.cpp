// The command of popen() with "w" has the standard output of its caller.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Child child([writer = writer] {
        must(dup2(writer, STDOUT_FILENO));
        FILE* stream = must(popen("read text; echo \"<$text>\"; exit 3", "w"));
        must(fputs("a line\n", stream) >= 0);
        const int status = pclose(stream);
        return status != -1 && WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    });
    observe("the status of the command", child.wait());
    close(writer);
    char bytes[32] = "";
    observe("what it put out", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
