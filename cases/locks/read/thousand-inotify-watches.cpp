// A directory can be watched a thousand times, one watch after the other; each tells of a file that is made, and of its own end.
//
// ref:      man7 inotify(7) inotify events IN_CREATE, IN_IGNORED; man7 inotify(7) Reading events from an inotify file descriptor
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/inotify.h>

int main() {
    enter_scratch_directory();
    const int watcher = must(inotify_init1(IN_NONBLOCK));
    alignas(inotify_event) char room[sizeof(inotify_event) + NAME_MAX + 1];
    const auto* event = reinterpret_cast<const inotify_event*>(room);
    // Whether one event waits to be read, of this watch and kind.
    auto one_event = [&](int watch, uint32_t kind) {
        const ssize_t size = read(watcher, room, sizeof room);
        return size == static_cast<ssize_t>(sizeof *event + event->len) && event->wd == watch && (event->mask & kind) != 0;
    };
    int tried = 0, made = 0, told = 0, removed = 0, told_of_end = 0, silent = 0;
    const Stopwatch time;
    for (; tried < 1000 && !time.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int watch = inotify_add_watch(watcher, ".", IN_CREATE);
        made += watch != -1;
        close(open("file", O_RDWR | O_CREAT, 0600));
        told += one_event(watch, IN_CREATE);
        removed += inotify_rm_watch(watcher, watch) == 0;
        told_of_end += one_event(watch, IN_IGNORED);
        unlink("file");
        close(open("file", O_RDWR | O_CREAT, 0600));
        unlink("file");
        silent += read(watcher, room, sizeof room) == -1 && errno == EAGAIN;
    }
    note("%d watches", tried);
    observe("each was made", made == tried);
    observe("each told of a file", told == tried);
    observe("each was removed", removed == tried);
    observe("and told of its end", told_of_end == tried);
    observe("and of nothing more", silent == tried);
}
