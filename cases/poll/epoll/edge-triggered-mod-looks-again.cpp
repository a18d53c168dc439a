// EPOLL_CTL_MOD looks again whether the entry is ready: with EPOLLET what is still there is then reported once more.
//
// ref:      man7 epoll(7) Questions and answers; man7 epoll_ctl(2) EPOLL_CTL_MOD
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    auto [reader, writer] = open_pipe();
    const int instance = must(epoll_create1(0));
    epoll_event setting = {};
    setting.events = EPOLLIN | EPOLLET;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &setting));
    must(write(writer, "x", 1));
    epoll_event event = {};
    observe("wait", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("wait again", epoll_wait(instance, &event, 1, 0));

    observe("modify", epoll_ctl(instance, EPOLL_CTL_MOD, reader, &setting));
    event.events = 0;
    observe("wait after that", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("wait again", epoll_wait(instance, &event, 1, 0));
}
