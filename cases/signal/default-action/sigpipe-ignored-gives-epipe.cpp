// A process that ignores SIGPIPE only sees its write() fail with EPIPE.
//
// ref:     POSIX.1-2024 XSH write() ERRORS EPIPE
// profile: posix
// strength: shall fail
// needs:   fork

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    close(reader);
    Child child([writer = writer] {
        handle(SIGPIPE, SIG_IGN);
        observe("write", write(writer, "x", 1));
        observe("write more", write(writer, "xyz", 3));
        return 3;
    });
    observe("child", child.wait());
}
