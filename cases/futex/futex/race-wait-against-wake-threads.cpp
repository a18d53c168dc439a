// A word is changed and its waiters are woken about when a thread begins to wait: it is woken, or sees that the word has changed.
//
// ref:      man7 futex(2) FUTEX_WAIT; man7 futex(2) FUTEX_WAKE
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/futex.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

static Atomic<uint32_t> word;  // nobody had this memory before: an earlier user might still wake somebody here

int main() {
    repeat_rounds([&](Round& round) {
        word = 0;
        long woken = -5;
        Thread waker([&] {
            round.pause(1);
            word = 1;
            woken = syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, 1);
        });
        round.pause(0);
        const long waited = syscall(futex_number, &word, FUTEX_WAIT_PRIVATE, 0, nullptr);
        const int error = waited == 0 ? 0 : errno;
        const bool changed = word == 1;
        waker.join();
        round.check("the wait ends with 0 or EAGAIN", waited == 0 || error == EAGAIN);
        round.check("the word has been changed by then", changed);
        round.check("FUTEX_WAKE tells whether it woke somebody", woken == (waited == 0 ? 1 : 0));
    });
}
