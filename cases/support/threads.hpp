// SPDX-License-Identifier: MIT
// A thread that runs a lambda, joined at the latest at the end of its scope.
#pragma once

#include "support/case.hpp"

#include <atomic>

#include <pthread.h>

namespace ipcts {

// For a handler that runs in one thread while another one looks: `handled` is for the thread that is interrupted.
inline std::atomic<int> handled_in_threads{0};
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
private:
    static void* run(void* self) {
        static_cast<Thread*>(self)->body_();
        return nullptr;
    }
    Body body_;
    pthread_t thread_;
    bool joined_ = false;
};

}  // namespace ipcts
