// A signal sent to the process is delivered to one of its threads, once, although none of them blocks it.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static int total = 0;

static int seen() { return __atomic_load_n(&total, __ATOMIC_SEQ_CST); }

int main() {
    handle(SIGUSR1, [](int) { __atomic_add_fetch(&total, 1, __ATOMIC_SEQ_CST); });
    Gate done;
    auto wait = [&] { done.wait(); };
    Thread a(wait), b(wait), c(wait), d(wait);
    for (int block_first = 0; block_first < 2; ++block_first) {
        if (block_first) block({SIGUSR1});  // now one of the waiting threads has to take it
        for (int i = 1; i <= 50; ++i) {
            const int before = seen();
            must(kill(getpid(), SIGUSR1));
            if (!eventually([&] { return seen() > before; })) break;
        }
        breathe(10);
        observe(block_first ? "and 50 more, blocked here" : "handled after 50 signals", seen());
    }
    for (int i = 0; i < 4; ++i) done.open();
}
