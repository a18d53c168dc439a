// A futex without FUTEX_PRIVATE_FLAG is known by its place in the file also between threads: one that waits at one mapping is woken
// through another.
//
// ref:       man7 futex(2) DESCRIPTION
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.shared-across-different-addresses

#include "support/futex.hpp"
#include "support/threads.hpp"

static uint32_t* map(int file) {
    return static_cast<uint32_t*>(must(mmap(nullptr, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)));
}

int main() {
    const int file = open_scratch_file(8);
    uint32_t *one = map(file), *other = map(file);
    observe("different addresses", one != other);
    long result = -7;
    Thread waiter([&] { result = syscall(futex_number, one, FUTEX_WAIT, 0, nullptr); });
    let_thread_block(waiter);
    observe("FUTEX_WAKE at the word beside it", syscall(futex_number, other + 1, FUTEX_WAKE, 1));
    long woken = 0;  // FUTEX_WAKE finds nobody as long as the thread is on its way
    eventually([&] { return (woken = syscall(futex_number, other, FUTEX_WAKE, 1)) != 0; });
    waiter.join();
    observe("FUTEX_WAKE at the other", woken);
    observe("FUTEX_WAIT at one", result);
}
