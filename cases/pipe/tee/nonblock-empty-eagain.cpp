// tee() of an empty pipe waits, fails with EAGAIN if SPLICE_F_NONBLOCK is given, and returns 0 once the writers have gone.
//
// ref:      man7 tee(2) ERRORS EAGAIN; man7 tee(2) RETURN VALUE
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const Pipe from = open_pipe(), to = open_pipe();
    observe("SPLICE_F_NONBLOCK", tee(from.reader, to.writer, 5, SPLICE_F_NONBLOCK));
    observe_blocking("without it", [&] { return tee(from.reader, to.writer, 5, 0); });
    close(from.writer);
    observe("without writers", tee(from.reader, to.writer, 5, 0));
}
