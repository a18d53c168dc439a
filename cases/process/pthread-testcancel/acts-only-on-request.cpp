// pthread_testcancel() returns as long as nobody has cancelled the thread; once it is cancelled, the call ends it.
//
// ref:      POSIX.1-2024 XSH pthread_testcancel() DESCRIPTION; POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    bool returned = false, passed = false;
    Cancellable thread([&] {
        pthread_testcancel();
        returned = true;
        must(Error{pthread_cancel(pthread_self())});
        pthread_testcancel();
        passed = true;
    });
    observe("the thread", thread.end());
    observe("returned without a request", returned);
    observe("returned after the request", passed);
    observe("the cleanup handler ran", thread.cleaned());
}
