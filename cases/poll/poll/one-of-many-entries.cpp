// Among as many entries as a process may have, up to 1000, poll() finds the one that is ready: the first, one in the middle or the
// last.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION; POSIX.1-2024 XSH poll() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    const long limit = sysconf(_SC_OPEN_MAX);
    const nfds_t count = limit > 0 && limit < 1000 ? static_cast<nfds_t>(limit) : 1000;
    auto* entries = must(static_cast<pollfd*>(calloc(count, sizeof(pollfd))));
    for (const nfds_t place : {nfds_t{0}, count / 2, count - 1}) {
        for (nfds_t i = 0; i < count; ++i) entries[i] = {-1, POLLIN, POLLIN};
        entries[place] = {reader, POLLIN, 0};
        observe("poll", poll(entries, count, 0));
        observe("its events", PollEvents{entries[place].revents});
        int others = 0;
        for (nfds_t i = 0; i < count; ++i) others += i != place && entries[i].revents != 0;
        observe("others that are told", others);
    }
}
