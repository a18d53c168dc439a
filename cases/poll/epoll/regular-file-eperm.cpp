// A regular file or a directory cannot be watched with epoll: EPERM.
//
// ref:      man7 epoll_ctl(2) ERRORS EPERM; man7 memfd_create(2) DESCRIPTION
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    enter_scratch_directory();
    const int instance = must(epoll_create1(0));
    epoll_event event = {};
    event.events = EPOLLIN;
    // In memory, for there are file systems whose files can be watched.
    observe("regular file", epoll_ctl(instance, EPOLL_CTL_ADD, must(memfd_create("f", 0)), &event));
    observe("directory", epoll_ctl(instance, EPOLL_CTL_ADD, must(open(".", O_RDONLY)), &event));
    auto [reader, writer] = open_pipe();
    observe("pipe", epoll_ctl(instance, EPOLL_CTL_ADD, reader, &event));
    must(write(writer, "x", 1));
    observe("wait", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
}
