// popen() with "e" after "r" or "w" sets FD_CLOEXEC on the descriptor of the stream.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork exec

#include "support/case.hpp"

int main() {
    for (const char* mode : {"re", "we"}) {
        FILE* stream = popen("exit 3", mode);
        observe(mode, stream != nullptr);
        observe("FD_CLOEXEC", (must(fcntl(fileno(must(stream)), F_GETFD)) & FD_CLOEXEC) != 0);
        observe("pclose", WaitStatus{pclose(stream)});
    }
}
