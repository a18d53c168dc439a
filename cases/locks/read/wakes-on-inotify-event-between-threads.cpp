// A read() of an inotify descriptor waits until another thread of the process makes a file in the directory that is watched.
//
// ref:      man7 inotify(7) Reading events from an inotify file descriptor
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

#include <sys/inotify.h>

int main() {
    enter_scratch_directory();
    const int watcher = must(inotify_init1(0)), watch = must(inotify_add_watch(watcher, ".", IN_CREATE));
    Waker maker([&] { must(open("file", O_RDWR | O_CREAT, 0600)); });
    alignas(inotify_event) char room[sizeof(inotify_event) + NAME_MAX + 1];
    const ssize_t size = read(watcher, room, sizeof room);
    const auto* event = reinterpret_cast<const inotify_event*>(room);
    observe("read gives one event", size == static_cast<ssize_t>(sizeof *event + event->len));
    observe("it waited for the other thread", maker.has_begun());
    observe("of this watch", event->wd == watch);
    observe("IN_CREATE", event->mask == IN_CREATE);
    observe("name", event->name);
}
