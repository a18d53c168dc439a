// A thread that is cancelled as soon as it is made runs until it comes to a cancellation point.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    bool ran = false;
    Cancellable thread([&] {
        ran = true;
        for (unsigned turn = 1;; ++turn) {
            pthread_testcancel();
            if (turn % 1000 == 0) sched_yield();  // the other thread may need this processor
        }
    });
    observe("pthread_cancel", Error{pthread_cancel(thread.id())});
    observe("the thread", thread.end());
    observe("it began to run", ran);
    observe("its cleanup handler ran", thread.cleaned());
}
