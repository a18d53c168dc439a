// pthread_join() waits until the destructors of the other thread have run, too.
//
// ref:      POSIX.1-2024 XSH pthread_join() DESCRIPTION; POSIX.1-2024 XSH pthread_exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/waking.hpp"

static pthread_key_t key;
static Gate* may_end;
static Atomic<bool> destroyed{false};

static void destroy(void*) {
    may_end->wait();
    destroyed = true;
}

int main() {
    Gate gate;
    may_end = &gate;
    must(Error{pthread_key_create(&key, destroy)});
    pthread_t thread;
    const auto body = [](void* value) -> void* {
        must(Error{pthread_setspecific(key, value)});
        return value;
    };
    must(Error{pthread_create(&thread, nullptr, body, &key)});
    Waker opener([&] { gate.open(); });
    void* value = nullptr;
    const Error joined = {pthread_join(thread, &value)};
    observe("pthread_join", joined);
    observe("the destructor had ended", destroyed.load());
    observe("value of the thread", value == &key);
}
