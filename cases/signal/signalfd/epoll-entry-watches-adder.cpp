// An entry of epoll for a signalfd tells of signals to the process that added it: a child that inherited both is not told of its
// own, but can read them.
//
// ref:      man7 signalfd(2) epoll(7) semantics
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/epoll.h>
#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int fd = signalfd(-1, &set, 0), instance = must(epoll_create1(0));
    set_nonblocking(fd);
    epoll_event event = {};
    event.events = EPOLLIN;
    observe("add", epoll_ctl(instance, EPOLL_CTL_ADD, fd, &event));
    signalfd_siginfo record = {};
    Child child([&] {
        must(kill(getpid(), SIGUSR1));
        observe("the child waits with a signal to it", epoll_wait(instance, &event, 1, 0));
        observe("it can read the signal", read(fd, &record, sizeof record) == sizeof record);
    });
    observe("the child", child.wait());
    must(kill(getpid(), SIGUSR1));
    event.events = 0;
    observe("the parent waits with a signal to it", epoll_wait(instance, &event, 1, 0));
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    observe("it can read the signal", read(fd, &record, sizeof record) == sizeof record);
}
