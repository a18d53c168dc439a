// SPDX-License-Identifier: MIT
// Scenes with mutexes and condition variables between two threads.
#pragma once

#include "support/pshared.hpp"
#include "support/threads.hpp"

namespace ipcts {

// A thread waits for this mutex, which the caller has, by `lock`; then the caller unlocks it. `name` is what the line of that call
// says.
template <class Lock>
void observe_lock_that_waits(const char* name, pthread_mutex_t& mutex, Lock lock) {
    Journal journal;
    int locked = -7, unlocked = -7;
    must(Error{pthread_mutex_lock(&mutex)});
    Thread waiter([&] {
        locked = lock();
        journal.enter("waiter has it");
        unlocked = pthread_mutex_unlock(&mutex);
    });
    let_thread_block(waiter);
    journal.enter("owner unlocks");
    must(Error{pthread_mutex_unlock(&mutex)});
    waiter.join();
    observe(name, Error{locked});
    observe("unlock", Error{unlocked});
    const Text order = journal.text();
    observe("order", order.chars);
}

// A thread waits at the monitor's condition by `wait`, and the caller signals it. The mutex is an error-checking one.
template <class Wait>
void observe_signalled_wait(Monitor& monitor, Wait wait) {
    Error waited = {-7}, unlocked = {-7};
    Thread waiter([&] {
        must(Error{pthread_mutex_lock(&monitor.mutex)});
        ++monitor.waiting;
        waited = {0};
        while (!monitor.go && waited.number == 0) waited = {wait()};
        unlocked = {pthread_mutex_unlock(&monitor.mutex)};
    });
    lock_once_waiting(&monitor, 1);
    monitor.go = 1;
    observe("signal", Error{pthread_cond_signal(&monitor.condition)});
    must(Error{pthread_mutex_unlock(&monitor.mutex)});
    waiter.join();
    observe("wait", waited);
    observe("the waiter unlocks", unlocked);
}

}  // namespace ipcts
