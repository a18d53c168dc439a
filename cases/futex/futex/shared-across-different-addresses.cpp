// A futex is known by its place in the file, not by its address: a waiter at one mapping is woken through another.
//
// ref:      man7 futex(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

static uint32_t* map(int file) {
    return static_cast<uint32_t*>(must(mmap(nullptr, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

int main() {
    const int file = open_scratch_file(8);
    uint32_t *one = map(file), *other = map(file);
    observe("different addresses", one != other);

    Child waiter([=] { observe("FUTEX_WAIT at one", syscall(futex_number, one, FUTEX_WAIT, 0, nullptr)); });
    let_it_block(waiter.pid());
    observe("FUTEX_WAKE at the word beside it", syscall(futex_number, other + 1, FUTEX_WAKE, 1));
    long woken = 0;  // FUTEX_WAKE finds nobody as long as the child is on its way
    eventually([&] { return (woken = syscall(futex_number, other, FUTEX_WAKE, 1)) != 0; });
    observe("waiter", waiter.wait());
    observe("FUTEX_WAKE at the other", woken);
}
