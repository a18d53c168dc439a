// A poll() that waits for an inotify descriptor returns with POLLIN when another thread of the process makes a directory in the
// one that is watched.
//
// ref:      man7 inotify(7) NOTES
// profile:  linux
// strength: documented
// needs:    threads

#include "support/waking.hpp"

#include <sys/inotify.h>

int main() {
    enter_scratch_directory();
    const int watcher = must(inotify_init1(0));
    must(inotify_add_watch(watcher, ".", IN_CREATE));
    Waker maker([] { must(mkdir("d", 0700)); });
    pollfd entry = {watcher, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", maker.has_begun());
    observe("events", PollEvents{entry.revents});
    alignas(inotify_event) char room[sizeof(inotify_event) + NAME_MAX + 1];
    observe("an event can be read", read(watcher, room, sizeof room) > 0);
    observe("IN_CREATE", (reinterpret_cast<const inotify_event*>(room)->mask & IN_CREATE) != 0);
}
