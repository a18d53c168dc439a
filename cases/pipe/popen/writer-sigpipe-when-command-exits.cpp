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
    int put = EOF, flushed = 0;
    eventually([&] {  // the command may still be about to end
        put = fputs("nobody reads this", stream);
        flushed = fflush(stream);
        return flushed == EOF;
    });
    observe("fputs succeeds", put >= 0);
    observe("fflush", flushed);
    observe("pclose", WaitStatus{pclose(stream)});
}
