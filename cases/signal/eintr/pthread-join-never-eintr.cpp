// pthread_join() goes on waiting after a signal handler has run in the waiting thread.
//
// ref:     POSIX.1-2024 XSH pthread_join() ERRORS
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static void* wait_for_end(void* gate) {
    static_cast<Gate*>(gate)->wait();
    return gate;
}

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1});  // so that the handler runs in the thread that waits
    Gate end;
    pthread_t target;
    must(Error{pthread_create(&target, nullptr, wait_for_end, &end)});
    int result = -1;
    bool ended = false, ended_before = false;
    void* value = nullptr;
    Thread joiner([&] {
        unblock({SIGUSR1});
        result = pthread_join(target, &value);
        ended_before = ended;
    });

    for (int i = 1; i <= 3; ++i) {
        breathe(5);
        must(Error{pthread_kill(joiner.id(), SIGUSR1)});
        eventually([&] { return handled_in_threads == i; });
    }
    ended = true;
    end.open();
    joiner.join();
    observe("pthread_join", Error{result});
    observe("only after the end", ended_before);
    observe("value of the thread", value == &end);
    observe("handler ran", handled_in_threads.load());
}
