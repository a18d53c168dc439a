// A select() that waits for an inotify descriptor to become readable returns when another process makes a directory in the one
// that is watched.
//
// ref:      man7 inotify(7) NOTES
// profile:  linux
// strength: documented
// needs:    fork

#include "support/readiness.hpp"
#include "support/waking_child.hpp"

#include <sys/inotify.h>
#include <sys/select.h>

int main() {
    enter_scratch_directory();
    const int watcher = must(inotify_init1(0));
    must(inotify_add_watch(watcher, ".", IN_CREATE));
    WakingChild maker([] { must(mkdir("d", 0700)); });
    fd_set set = only(watcher);
    observe("select", select(watcher + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", maker.has_begun());
    observe("maker", maker.wait());
    observe("in the set", FD_ISSET(watcher, &set) != 0);
    alignas(inotify_event) char room[sizeof(inotify_event) + NAME_MAX + 1];
    observe("an event can be read", read(watcher, room, sizeof room) > 0);
    observe("IN_CREATE", (reinterpret_cast<const inotify_event*>(room)->mask & IN_CREATE) != 0);
}
