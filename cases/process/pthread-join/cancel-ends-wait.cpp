// A thread that waits in pthread_join() ends when it is cancelled, and the thread for which it waited can still be joined.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points; POSIX.1-2024 XSH pthread_join() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    Gate may_end;
    pthread_t target;
    const auto body = [](void* gate) -> void* {
        static_cast<Gate*>(gate)->wait();
        return gate;
    };
    must(Error{pthread_create(&target, nullptr, body, &may_end)});
    observe_cancelled_wait([&] { return pthread_join(target, nullptr); });
    may_end.open();
    void* value = nullptr;
    observe("pthread_join of the same thread", Error{pthread_join(target, &value)});
    observe("it gives the value of that thread", value == &may_end);
}
