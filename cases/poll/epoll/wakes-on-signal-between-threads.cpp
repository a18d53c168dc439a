// An epoll_wait() that waits for a pipe ends with EINTR when a handler runs for a signal that another thread sends to this one.
//
// ref:      man7 epoll_wait(2) ERRORS EINTR
// profile:  linux
// strength: documented
// needs:    threads
// assertion: poll.epoll.wait-eintr

#include "support/epoll.hpp"
#include "support/interrupted_thread.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    const int instance = epoll_of(ends.reader, EPOLLIN);
    epoll_event event = {};
    observe("epoll_wait", in_an_interrupted_thread([&] { return epoll_wait(instance, &event, 1, -1); }));
    observe("handler ran", handled_in_threads > 0);
}
