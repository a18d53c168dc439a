// A detached thread that is cancelled runs its cleanup handlers, too.
//
// ref:      POSIX.1-2024 XSH pthread_cancel() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

static Atomic<int> cleaned{0};
static Atomic<bool> begun{false};

static void* wait_for_signals(void*) {
    pthread_cleanup_push([](void*) { ++cleaned; }, nullptr);
    begun = true;
    for (;;) pause();
    pthread_cleanup_pop(0);
}

int main() {
    pthread_t thread;
    must(Error{pthread_create(&thread, nullptr, wait_for_signals, nullptr)});
    must(Error{pthread_detach(thread)});
    must(eventually([] { return begun.load(); }));
    let_others_block();
    observe("pthread_cancel", Error{pthread_cancel(thread)});
    observe("its cleanup handler ran", eventually([] { return cleaned.load() == 1; }));
}
