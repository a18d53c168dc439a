// A child process has the same eventfd: what it writes is in the counter of its parent.
//
// ref:      man7 eventfd(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(4, 0);
    Child child([=] {
        const uint64_t amount = 9;
        observe("write in the child", write(counter, &amount, sizeof amount));
    });
    observe("child", child.wait());
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
}
