// A pthread_join() that waits while cancellation is disabled goes on until the other thread ends; the request acts at the next
// cancellation point after that.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
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
    void* value = nullptr;
    const auto call = [&] { return Error{pthread_join(target, &value)}; };
    observe_wait_with_cancellation_disabled("pthread_join", call, [&] { may_end.open(); });
    observe("it gives the value of that thread", value == &may_end);
}
