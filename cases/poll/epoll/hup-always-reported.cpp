// EPOLLHUP and EPOLLERR are reported though no event at all was asked for.
//
// ref:      man7 epoll_ctl(2) EPOLLHUP; man7 epoll_ctl(2) EPOLLERR
// profile:  linux
// strength: documented
// assertion: poll.epoll.hup-always-reported poll.epoll.err-on-broken-pipe

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe first = open_pipe(), second = open_pipe();
    const int of_reader = must(epoll_create1(0)), of_writer = must(epoll_create1(0));
    epoll_event event = {};
    observe("add a read end", epoll_ctl(of_reader, EPOLL_CTL_ADD, first.reader, &event));
    observe("add a write end", epoll_ctl(of_writer, EPOLL_CTL_ADD, second.writer, &event));
    must(write(first.writer, "x", 1));
    observe("wait for the read end", epoll_wait(of_reader, &event, 1, 0));

    close(first.writer);
    observe("wait once the writer has closed", epoll_wait(of_reader, &event, 1, 0));
    observe("EPOLLHUP and nothing else", event.events == EPOLLHUP);
    close(second.reader);
    observe("wait once the reader has closed", epoll_wait(of_writer, &event, 1, 0));
    observe("EPOLLERR and nothing else", event.events == EPOLLERR);
}
