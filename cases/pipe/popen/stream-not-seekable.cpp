// The stream of popen() is a pipe: fseek() fails with ESPIPE. The stream has no buffer, so that fseek() cannot do without lseek().
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION; POSIX.1-2024 XSH setvbuf() DESCRIPTION; POSIX.1-2024 XSH fseek() ERRORS ESPIPE
// profile:  posix
// strength: shall fail
// needs:    fork exec

#include "support/case.hpp"

int main() {
    FILE* stream = popen("echo hello; exit 3", "r");
    observe("popen gives a stream", stream != nullptr);
    must(setvbuf(must(stream), nullptr, _IONBF, 0) == 0);
    observe("fseek", fseek(stream, 0, SEEK_SET));
    char line[16] = "";
    must(fgets(line, sizeof line, stream));
    observe("line", Bytes{line, static_cast<ssize_t>(std::strlen(line))});
    observe("pclose", WaitStatus{pclose(stream)});
}
