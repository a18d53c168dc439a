// An epoll_wait() that waits without a time limit returns when a registered pipe becomes readable.
//
// ref:      man7 epoll_wait(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const Pipe ends = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    must(epoll_ctl(instance, EPOLL_CTL_ADD, ends.reader, &event));

    const pid_t waiting = getpid();
    Journal journal;
    Child child([&] {
        let_it_block(waiting);
        journal.enter("writer writes");
        must(write(ends.writer, "x", 1));
    });
    event.events = 0;
    observe("wait", epoll_wait(instance, &event, 1, -1));
    journal.enter("waiter is back");
    observe("EPOLLIN", (event.events & EPOLLIN) != 0);
    const Text order = journal.text();
    observe("order", order.chars);
}
