// SPDX-License-Identifier: MIT
// A thread that runs a lambda, joined at the latest at the end of its scope.
#pragma once

#include "support/atomic.hpp"
#include "support/case.hpp"

#include <pthread.h>

namespace ipcts {

// For a handler that runs in one thread while another one looks: `handled` is for the thread that is interrupted.
inline Atomic<int> handled_in_threads{0};
inline void count_in_threads(int) { ++handled_in_threads; }

template <class Body>
class Thread {
public:
    explicit Thread(Body body) : body_(body) {
        const Scaffolding helper;
        must(Error{::pthread_create(&thread_, nullptr, run, this)});
    }
    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;
    ~Thread() { join(); }
    void join() {
        const WaitingHelper helper;
        if (!joined_) ::pthread_join(thread_, nullptr);
        joined_ = true;
    }
    pthread_t id() const { return thread_; }
    // What the system calls the thread where it lists its tasks: 0 as long as the thread has not begun, -1 where it has no such
    // list.
    pid_t task() const { return task_; }
private:
    static void* run(void* self) {
        auto* thread = static_cast<Thread*>(self);
        thread->task_ = own_task();
        thread->body_();
        return nullptr;
    }
    static pid_t own_task() {
        const Scaffolding helper;
        char path[64] = "";
        const ssize_t length = ::readlink("/proc/thread-self", path, sizeof path - 1);
        const char* number = length > 0 ? std::strrchr(path, '/') : nullptr;
        return number ? std::atoi(number + 1) : -1;
    }
    Body body_;
    Atomic<pid_t> task_{0};
    pthread_t thread_;
    bool joined_ = false;
};

// Gives a thread time to reach the call in which it will wait, as let_it_block(pid) does for a process. No verdict depends on it.
template <class Body>
void let_thread_block(const Thread<Body>& thread) {
    eventually([&] { return thread.task() != 0; });
    if (thread.task() > 0) let_it_block(thread.task());
    else breathe(20);
}

// Runs `body` in a thread of its own. Returns what it has returned, with the errno that it had.
template <class Body>
auto in_a_thread(Body body) {
    decltype(body()) result{};
    int error = 0;
    Thread thread([&] {
        result = body();
        error = errno;
    });
    thread.join();
    errno = error;
    return result;
}

// Runs body(0) ... body(count - 1) in as many threads, which begin together. The last two arguments are for the recursion.
template <class Body>
void in_threads(int count, Body body, Atomic<int>* begun = nullptr, int together = 0) {
    Atomic<int> first{0};
    if (begun == nullptr) return in_threads(count, body, &first, count);
    if (count == 0) return;
    Thread thread([=] {
        ++*begun;
        while (*begun < together) nap();
        body(count - 1);
    });
    in_threads(count - 1, body, begun, together);
}

// Sends a thread the signal three times, each time (as far as can be seen) while it waits in a call. Its handler, which has to be
// count_in_threads(), has run before the next one is sent.
template <class Body>
void signal_three_times(const Thread<Body>& thread, int signo = SIGUSR1) {
    const Scaffolding helper;
    for (int i = 1; i <= 3; ++i) {
        let_thread_block(thread);
        must(Error{::pthread_kill(thread.id(), signo)});
        must(eventually([=] { return handled_in_threads >= i; }));
    }
}

}  // namespace ipcts
