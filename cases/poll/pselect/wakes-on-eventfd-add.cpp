// A pselect() that waits for an eventfd to become readable returns when another process adds to its counter.
//
// ref:      man7 eventfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    fork

#include "support/readiness.hpp"
#include "support/waking_child.hpp"

#include <sys/eventfd.h>
#include <sys/select.h>

int main() {
    const int counter = must(eventfd(0, 0));
    const uint64_t five = 5;
    WakingChild adder([&] { must(write(counter, &five, sizeof five)); });
    fd_set set = only(counter);
    observe("pselect", pselect(counter + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other process", adder.has_begun());
    observe("adder", adder.wait());
    observe("in the set", FD_ISSET(counter, &set) != 0);
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
