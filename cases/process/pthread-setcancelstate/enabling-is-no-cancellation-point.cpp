// Cancellation that is disabled, requested and enabled again acts at the next cancellation point and not before.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States; POSIX.1-2024 XSH pthread_setcancelstate() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    int first = -7, second = -7;
    bool tested = false, ran_on = false, passed = false;
    Cancellable thread([&] {
        must(Error{pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &first)});
        must(Error{pthread_cancel(pthread_self())});
        pthread_testcancel();
        tested = true;
        must(Error{pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &second)});
        ran_on = true;
        pthread_testcancel();
        passed = true;
    });
    observe("the thread", thread.end());
    observe("at first", cancel_state(first));
    observe("then", cancel_state(second));
    observe("it passed a cancellation point while disabled", tested);
    observe("it ran on when enabled", ran_on);
    observe("it passed a cancellation point while enabled", passed);
}
