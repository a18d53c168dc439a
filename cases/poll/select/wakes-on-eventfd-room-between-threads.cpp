// A select() that waits for an eventfd at its maximum to become writable returns when another thread of the process reads it.
//
// ref:      man7 eventfd(2) poll, select
// profile:  linux
// strength: documented
// needs:    threads

#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/eventfd.h>
#include <sys/select.h>

int main() {
    const uint64_t most = 0xfffffffffffffffe, one = 1;
    const int counter = must(eventfd(0, 0));
    must(write(counter, &most, sizeof most));
    Waker reader([&] {
        uint64_t value;
        must(read(counter, &value, sizeof value));
    });
    fd_set set = only(counter);
    observe("select", select(counter + 1, nullptr, &set, nullptr, nullptr));
    observe("it waited for the other thread", reader.has_begun());
    observe("in the set", FD_ISSET(counter, &set) != 0);
    observe("write", write(counter, &one, sizeof one));
}
