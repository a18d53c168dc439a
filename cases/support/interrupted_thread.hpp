// SPDX-License-Identifier: MIT
// A call in which a thread waits, and a signal for this thread that ends the wait.
#pragma once

#include "support/threads.hpp"

namespace ipcts {

// Makes the call in a thread of its own. Sends that thread SIGUSR1, whose handler has no SA_RESTART, until the call has returned:
// again and again, since the first signal may come before the thread waits. The thread does not end before the last one is sent.
// Returns what the call has returned, with its errno. The handler counts in `handled_in_threads`. A call that no signal ends never
// comes back from here.
template <class Call>
auto in_an_interrupted_thread(Call call) {
    handle(SIGUSR1, count_in_threads);
    decltype(call()) result{};
    int error = 0;
    Atomic<bool> returned{false};
    Gate over;
    Thread waiter([&] {
        result = call();
        error = errno;
        returned = true;
        over.wait();
    });
    while (!returned) {
        const WaitingHelper helper;
        let_thread_block(waiter);
        if (!returned) must(Error{::pthread_kill(waiter.id(), SIGUSR1)});
        breathe();
    }
    over.open();
    waiter.join();
    errno = error;
    return result;
}

}  // namespace ipcts
