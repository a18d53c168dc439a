// With EFD_SEMAPHORE each read() gives 1 and takes one off the counter.
//
// ref:      man7 eventfd(2) EFD_SEMAPHORE
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(3, EFD_SEMAPHORE | EFD_NONBLOCK);
    for (int i = 0; i < 3; ++i) {
        uint64_t value = 77;
        observe("read", read(counter, &value, sizeof value));
        observe("value", value);
    }
    uint64_t value;
    observe("read", read(counter, &value, sizeof value));
}
