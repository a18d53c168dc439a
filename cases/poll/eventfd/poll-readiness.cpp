// An eventfd is readable while its counter is above 0 and writable while 1 can be added without passing the maximum.
//
// ref:      man7 eventfd(2) poll, select
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

static void observe_events(const char* what, int counter) {
    pollfd entry = {counter, POLLIN | POLLOUT, 0};
    must(poll(&entry, 1, 0));
    observe(what, PollEvents{entry.revents});
}

int main() {
    const int counter = eventfd(0, 0);
    observe_events("counter 0", counter);

    const uint64_t one = 1, most_but_one = 0xfffffffffffffffd;
    observe("write", write(counter, &one, sizeof one));
    observe_events("counter 1", counter);
    observe("write", write(counter, &most_but_one, sizeof most_but_one));
    observe_events("counter at its maximum", counter);

    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value is the maximum", value == 0xfffffffffffffffe);
    observe_events("counter 0 again", counter);
}
