// sockatmark() is for sockets only.
//
// ref:      POSIX.1-2024 XSH sockatmark() ERRORS ENOTTY EBADF
// profile:  posix
// strength: shall fail

#include "support/sockets.hpp"

int main() {
    const Pipe pipe = open_pipe();
    observe("a pipe", sockatmark(pipe.reader));
    observe("a file", sockatmark(open_scratch_file(1)));
    observe("no descriptor", sockatmark(-1));
}
