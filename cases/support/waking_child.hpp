// SPDX-License-Identifier: MIT
// A child process that wakes the process of the case, which waits in the call under test: what a Waker is between threads.
#pragma once

#include "support/case.hpp"

namespace ipcts {

// Lets the process of the case block first and then does `act`, which wakes it. What the woken process sees of has_begun() is true.
// The child goes on living until wait(): what has woken the process was the act and not the end of the child. If there is a
// `preparation`, the child has done it when the constructor returns.
class WakingChild {
public:
    template <class Act>
    explicit WakingChild(Act act) : WakingChild([] {}, act) {}
    template <class Preparation, class Act>
    WakingChild(Preparation preparation, Act act)
        : child_([&, waiter = ::getpid()] {
              preparation();
              ready_.open();
              let_it_block(waiter);
              __atomic_store_n(begun_, 1, __ATOMIC_SEQ_CST);
              act();
              over_.wait();
          }) {
        ready_.wait();
    }
    pid_t pid() const { return child_.pid(); }
    bool has_begun() const { return __atomic_load_n(begun_, __ATOMIC_SEQ_CST) == 1; }
    WaitStatus wait() {
        over_.open();
        return child_.wait();
    }
private:
    Gate ready_, over_;
    int* begun_ = shared<int>();
    Child child_;
};

}  // namespace ipcts
