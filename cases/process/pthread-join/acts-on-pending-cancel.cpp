// A thread that has been cancelled already ends in pthread_join(), even where the other thread has ended, and that one can still
// be joined.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points; POSIX.1-2024 XSH pthread_join() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/ended_thread.hpp"

int main() {
    int value = 5;
    const pthread_t target = ended_thread(&value);
    int joined = -7;
    observe_pending_cancellation([&] { joined = pthread_join(target, nullptr); });
    if (joined == 0) return 0;
    void* given = nullptr;
    observe("pthread_join of the same thread", Error{pthread_join(target, &given)});
    observe("it gives the value of that thread", given == &value);
}
