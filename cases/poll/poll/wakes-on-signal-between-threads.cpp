// A poll() that waits for a pipe ends with EINTR when a handler runs for a signal that another thread sends to this one.
//
// ref:      POSIX.1-2024 XSH poll() ERRORS EINTR
// profile:  posix
// strength: shall fail
// needs:    threads
// assertion: poll.poll.eintr-without-sa-restart

#include "support/interrupted_thread.hpp"

int main() {
    const Pipe ends = open_pipe();
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", in_an_interrupted_thread([&] { return poll(&entry, 1, -1); }));
    observe("handler ran", handled_in_threads > 0);
}
