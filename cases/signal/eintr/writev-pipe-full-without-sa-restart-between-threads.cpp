// writev() of a thread that waits for room in a full pipe fails with EINTR once a handler without SA_RESTART has run in that
// thread, and writes nothing.
//
// ref:       POSIX.1-2024 XSH writev() ERRORS; POSIX.1-2024 XSH write() ERRORS EINTR
// profile:   xsi
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.writev-pipe-full-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/streams.hpp"

#include <sys/uio.h>

int main() {
    const Pipe ends = open_pipe();
    const size_t filled = fill_pipe(ends.writer);
    char byte[] = "x";
    const iovec piece = {byte, 1};
    observe("writev to a full pipe", in_an_interrupted_thread([&] { return writev(ends.writer, &piece, 1); }));
    observe("handler ran", handled_in_threads > 0);
    observe("the pipe has what it had", drain_pipe(ends.reader) == filled);
    observe("writev to the empty pipe", writev(ends.writer, &piece, 1));
}
