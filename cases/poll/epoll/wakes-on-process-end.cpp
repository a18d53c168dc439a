// An epoll_wait() that waits for a pidfd returns with EPOLLIN when the process ends.
//
// ref:      man7 pidfd_open(2) NOTES; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>
#include <sys/syscall.h>

int main() {
    WakingChild child([] { _exit(7); });
    const int process = static_cast<int>(must(syscall(SYS_pidfd_open, child.pid(), 0)));
    const int instance = epoll_of(process, EPOLLIN);
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", child.has_begun());
    observe("child", child.wait());
    observe("EPOLLIN", (event.events & EPOLLIN) != 0);
}
