// Once the last descriptor of a watched file has been closed, nothing is reported for it any more.
//
// ref:      man7 epoll(7) Questions and answers
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe watched = open_pipe(), other = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.u64 = 1;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, watched.reader, &event));
    must(write(watched.writer, "x", 1));
    observe("wait with a byte in it", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("close", close(watched.reader));
    observe("wait once it is closed", epoll_wait(instance, &event, 1, 0));

    event.events = EPOLLIN;
    must(dup2(other.reader, watched.reader));
    observe("add another file of the same number", epoll_ctl(instance, EPOLL_CTL_ADD, watched.reader, &event));
    must(write(other.writer, "x", 1));
    observe("wait for that", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
}
