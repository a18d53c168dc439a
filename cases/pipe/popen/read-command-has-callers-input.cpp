// The command of popen() with "r" has the standard input of its caller: it reads what the caller would have read.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "a line\n", 7));
    must(dup2(reader, STDIN_FILENO));
    FILE* stream = popen("read text; echo \"<$text>\"; exit 3", "r");
    observe("popen gives a stream", stream != nullptr);
    char line[32] = "";
    must(fgets(line, sizeof line, must(stream)));
    observe("line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("pclose", WaitStatus{pclose(stream)});
}
