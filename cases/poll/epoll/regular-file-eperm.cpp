// A regular file or a directory cannot be watched with epoll: EPERM.
//
// ref:      man7 epoll_ctl(2) ERRORS EPERM
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    enter_scratch_directory();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    observe("regular file", epoll_ctl(instance, EPOLL_CTL_ADD, open_scratch_file(1), &event));
    observe("directory", epoll_ctl(instance, EPOLL_CTL_ADD, must(open(".", O_RDONLY)), &event));
    auto [reader, writer] = open_pipe();
    observe("pipe", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    must(write(writer, "x", 1));
    observe("wait", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
}
