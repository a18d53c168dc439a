// SPDX-License-Identifier: MIT
// A thread that has ended and has not been joined.
#pragma once

#include "support/case.hpp"

#include <pthread.h>

namespace ipcts {

// Makes a thread that returns `value` and waits until it has ended: until the system no longer lists it, where that can be seen
// (Linux: the link count of a directory of tasks), else for a moment. For a process with no other threads.
inline pthread_t ended_thread(void* value) {
    const WaitingHelper helper;
    pthread_t thread;
    must(Error{::pthread_create(&thread, nullptr, [](void* argument) { return argument; }, value)});
    eventually([] {
        struct stat tasks;
        return ::stat("/proc/self/task", &tasks) == -1 || tasks.st_nlink <= 3;
    });
    breathe(20);
    return thread;
}

}  // namespace ipcts
