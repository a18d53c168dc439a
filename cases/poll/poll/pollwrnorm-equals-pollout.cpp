// POLLWRNORM is reported where POLLOUT is and nowhere else, asked for alone or beside it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLWRNORM
// profile:  posix
// strength: shall

#include "support/streams.hpp"

static void show(const char* what, int writer) {
    const short asked[] = {POLLOUT, POLLWRNORM, POLLOUT | POLLWRNORM};
    for (const short events : asked) {
        pollfd entry = {writer, events, POLLIN};
        observe(what, poll(&entry, 1, 0));
        observe("exactly what was asked for", entry.revents == events);
        observe("nothing", entry.revents == 0);
    }
}

int main() {
    auto [reader, writer] = open_pipe();
    show("poll with room", writer);
    fill_pipe(writer);
    show("poll of the full pipe", writer);
}
