// A thread that waits in pthread_join() is cancelled when the other thread ends: either it has joined that thread, or that
// thread can still be joined.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points; POSIX.1-2024 XSH pthread_join() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/cancellation.hpp"
#include "support/rounds.hpp"

int main() {
    repeat_rounds([](Round& round) {
        pthread_t target;
        const auto body = [](void* it) -> void* {
            static_cast<Round*>(it)->pause(1);
            return it;
        };
        must(Error{pthread_create(&target, nullptr, body, &round)});
        int joined = -7;
        void* value = nullptr;
        Cancellable joiner([&] { joined = pthread_join(target, &value); });
        round.pause(0);
        pthread_cancel(joiner.id());  // it may have ended: nothing comes of it then
        const bool cancelled = std::strcmp(joiner.end(), "cancelled") == 0;
        if (cancelled) joined = pthread_join(target, &value);
        round.check("the thread is joined", joined == 0);
        round.check("its value comes", value == &round);
    });
}
