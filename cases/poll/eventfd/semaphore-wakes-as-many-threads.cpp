// With EFD_SEMAPHORE a write of 3 lets three threads go on that wait in read(), each with the value 1.
//
// ref:      man7 eventfd(2) EFD_SEMAPHORE
// profile:  linux
// strength: documented
// needs:    threads
// assertion: poll.eventfd.semaphore-mode

#include "support/waking.hpp"

#include <sys/eventfd.h>

int main() {
    const int counter = eventfd(0, EFD_SEMAPHORE);
    uint64_t values[3] = {77, 77, 77};
    Text results[3];
    auto reader = [&](int number) {
        return [&, number] { results[number] = as_text(read(counter, &values[number], sizeof values[number])); };
    };
    Thread first(reader(0)), second(reader(1)), third(reader(2));
    let_others_block();
    const uint64_t three = 3;
    must(write(counter, &three, sizeof three));
    first.join(), second.join(), third.join();
    for (int number = 0; number < 3; ++number) {
        observe("read in a thread", results[number]);
        observe("value", values[number]);
    }
    pollfd entry = {counter, POLLIN, 0};
    observe("poll at the end", poll(&entry, 1, 0));
}
