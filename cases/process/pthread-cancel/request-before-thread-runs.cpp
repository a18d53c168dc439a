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
        for (;;) pthread_testcancel();
    });
    observe("pthread_cancel", Error{pthread_cancel(thread.id())});
    observe("the thread", thread.end());
    observe("it began to run", ran);
    observe("its cleanup handler ran", thread.cleaned());
}
