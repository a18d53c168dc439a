// A poll() that waits for an eventfd returns with POLLIN when another thread of the process writes to it.
//
// ref:      man7 eventfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    threads
// assertion: poll.eventfd.poll-readiness

#include "support/waking.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(0, 0);
    Waker writer([&] {
        const uint64_t amount = 5;
        must(write(counter, &amount, sizeof amount));
    });
    pollfd entry = {counter, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", writer.has_begun());
    observe("events", PollEvents{entry.revents});
    writer.join();
    uint64_t value = 77;
    must(read(counter, &value, sizeof value));
    observe("value", value);
}
