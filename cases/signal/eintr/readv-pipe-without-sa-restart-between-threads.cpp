// readv() of a thread that waits on an empty pipe fails with EINTR once a handler without SA_RESTART has run in that thread,
// and reads later what is written then.
//
// ref:       POSIX.1-2024 XSH readv() ERRORS; POSIX.1-2024 XSH read() ERRORS EINTR
// profile:   xsi
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.readv-pipe-without-sa-restart

#include "support/interrupted_thread.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    char byte = '-';
    const iovec piece = {&byte, 1};
    observe("readv of an empty pipe", in_an_interrupted_thread([&] { return readv(ends.reader, &piece, 1); }));
    observe("handler ran", handled_in_threads > 0);
    must(write(ends.writer, "x", 1));
    observe("readv of a byte", readv(ends.reader, &piece, 1));
    observe("byte", Bytes{&byte, 1});
}
