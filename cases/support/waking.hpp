// SPDX-License-Identifier: MIT
// Threads of one process that wait for each other in the calls under test: one wakes another once it waits, as far as that shows.
#pragma once

#include "support/threads.hpp"

namespace ipcts {

// How many threads of this process run just now, the caller included; or -1 where the system has no such list.
inline int running_threads() {
    const Scaffolding helper;
    DIR* tasks = ::opendir("/proc/self/task");
    if (!tasks) return -1;
    int running = 0;
    while (const dirent* entry = ::readdir(tasks)) {
        if (entry->d_name[0] == '.') continue;  // ".." would be the process, and so its first thread once more
        const int file = ::open(format("/proc/self/task/%.20s/stat", entry->d_name).chars, O_RDONLY);
        if (file == -1) continue;
        char state[256] = "";
        const ssize_t size = ::read(file, state, sizeof state - 1);
        ::close(file);
        const char* name_end = size > 0 ? std::strrchr(state, ')') : nullptr;
        running += name_end && std::strlen(name_end) > 2 && !std::strchr("SZX", name_end[2]);
    }
    ::closedir(tasks);
    return running;
}

// Gives the other threads time to reach the calls in which they will wait: until the system calls all of them asleep, where that
// can be seen, else a moment. As with let_it_block(), a verdict never depends on it.
inline void let_others_block() {
    const Stopwatch watch;
    do {
        const int running = running_threads();
        if (running == -1) return breathe(20);
        if (running <= 1) return;
        breathe();
    } while (!watch.at_least_ms(1000));
}

// Waits as eventually() does, but gives up early where the system calls all other threads asleep for half a second on end: then
// nothing more happens. A thread that only waits for a processor is not asleep, so a slow machine is not given up.
template <class Condition>
bool eventually_unless_all_sleep(Condition condition) {
    int asleep = 0;
    eventually([&] {
        if (condition()) return true;
        breathe(10);
        asleep = running_threads() == 1 ? asleep + 1 : 0;
        return asleep >= 50 * time_scale();
    });
    return condition();
}

// What observe() would print of a call's result, for a look at it in another thread or later.
template <class T>
Text as_text(T result) {
    return describe(result, errno);
}

// A thread that lets the others block first and then does `act`, which wakes them. What a woken thread sees of has_begun() is true.
template <class Act>
class Waker {
public:
    explicit Waker(Act act) : thread_(Waking{act, &begun_}) {}
    bool has_begun() const { return begun_; }
    void join() { thread_.join(); }
private:
    struct Waking {
        Act act;
        Atomic<bool>* begun;
        void operator()() {
            let_others_block();
            *begun = true;
            act();
        }
    };
    Atomic<bool> begun_{false};
    Thread<Waking> thread_;
};

}  // namespace ipcts
