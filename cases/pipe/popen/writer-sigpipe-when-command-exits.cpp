// What is flushed to a command that has ended without reading finds no reader: EPIPE. pclose() still tells how it ended.
//
// ref:      POSIX.1-2024 XSH popen() DESCRIPTION; POSIX.1-2024 XSH setvbuf() DESCRIPTION; POSIX.1-2024 XSH fflush() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    handle(SIGPIPE, SIG_IGN);
    FILE* stream = popen("exit 3", "w");
    observe("popen gives a stream", stream != nullptr);
    must(setvbuf(must(stream), nullptr, _IOFBF, BUFSIZ) == 0);
    siginfo_t info;
    must(waitid(P_ALL, 0, &info, WEXITED | WNOWAIT));
    observe("fputs succeeds", fputs("nobody reads this", stream) >= 0);
    observe("fflush", fflush(stream));
    observe("pclose", WaitStatus{pclose(stream)});
}
