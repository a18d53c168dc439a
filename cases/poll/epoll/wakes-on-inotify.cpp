// An epoll_wait() that waits for an inotify descriptor returns with EPOLLIN when another process makes a directory in the one
// that is watched.
//
// ref:      man7 inotify(7) NOTES; man7 epoll_ctl(2) EPOLLIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/epoll.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>
#include <sys/inotify.h>

int main() {
    enter_scratch_directory();
    const int watcher = must(inotify_init1(0));
    must(inotify_add_watch(watcher, ".", IN_CREATE));
    const int instance = epoll_of(watcher, EPOLLIN);
    WakingChild maker([] { must(mkdir("d", 0700)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", maker.has_begun());
    observe("maker", maker.wait());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    alignas(inotify_event) char room[sizeof(inotify_event) + NAME_MAX + 1];
    observe("an event can be read", read(watcher, room, sizeof room) > 0);
    observe("IN_CREATE", (reinterpret_cast<const inotify_event*>(room)->mask & IN_CREATE) != 0);
}
