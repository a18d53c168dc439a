// read() of an eventfd gives its counter as eight bytes and sets it to 0; a counter of 0 gives EAGAIN.
//
// ref:      man7 eventfd(2) read
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(5, EFD_NONBLOCK);
    uint64_t value = 77;
    observe("read", read(counter, &value, sizeof value));
    observe("value", value);
    observe("read again", read(counter, &value, sizeof value));
}
