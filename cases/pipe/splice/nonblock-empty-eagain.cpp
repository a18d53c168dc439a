// splice() from an empty pipe waits; with SPLICE_F_NONBLOCK, or with O_NONBLOCK on the pipe, it fails with EAGAIN.
//
// ref:      man7 splice(2) SPLICE_F_NONBLOCK; man7 splice(2) ERRORS EAGAIN
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    observe("SPLICE_F_NONBLOCK", splice(from.reader, nullptr, to.writer, nullptr, 5, SPLICE_F_NONBLOCK));
    observe_blocking("without it", [&] { return splice(from.reader, nullptr, to.writer, nullptr, 5, 0); });
    set_nonblocking(from.reader);
    observe("O_NONBLOCK", splice(from.reader, nullptr, to.writer, nullptr, 5, 0));
}
