// An epoll_wait() that waits for a signalfd returns with EPOLLIN when another thread of the process sends a signal of its set to
// the process.
//
// ref:      man7 signalfd(2) poll, select; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    threads

#include "support/epoll.hpp"
#include "support/waking.hpp"

#include <sys/epoll.h>
#include <sys/signalfd.h>

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const int watcher = must(signalfd(-1, &set, 0));
    const int instance = epoll_of(watcher, EPOLLIN);
    Waker sender([] { must(kill(getpid(), SIGUSR1)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other thread", sender.has_begun());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    signalfd_siginfo record = {};
    observe("read gives one record", read(watcher, &record, sizeof record) == sizeof record);
    observe("signal", Signal{static_cast<int>(record.ssi_signo)});
}
