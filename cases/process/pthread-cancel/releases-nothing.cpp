// A thread that is cancelled with a mutex locked and a pipe open leaves them so.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION; POSIX.1-2024 XSH 2.9.5.3 Thread Cancellation Cleanup Handlers
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    Pipe ends = {-1, -1};
    Atomic<bool> has_both{false};
    Cancellable owner([&] {
        must(Error{pthread_mutex_lock(&mutex)});
        ends = open_pipe();
        has_both = true;
        for (;;) pause();
    });
    must(eventually([&] { return has_both.load(); }));
    observe("pthread_cancel", Error{pthread_cancel(owner.id())});
    observe("the thread", owner.end());
    observe("try to lock its mutex", Error{pthread_mutex_trylock(&mutex)});
    observe("write into its pipe", write(ends.writer, "x", 1));
}
