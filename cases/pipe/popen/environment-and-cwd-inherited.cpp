// The command of popen() has the environment and the working directory of its caller.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(close(must(open("here", O_RDWR | O_CREAT, 0600))) == 0);
    must(setenv("IPCTS_SEEN", "a value", 1));
    FILE* stream = popen("echo \"$IPCTS_SEEN\"; echo *; exit 3", "r");
    observe("popen gives a stream", stream != nullptr);
    for (const char* what : {"variable", "working directory"}) {
        char line[64] = "";
        must(fgets(line, sizeof line, stream));
        observe(what, Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    }
    observe("pclose", WaitStatus{pclose(stream)});
}
