// A thread that another one cancels runs on as long as it comes to no cancellation point.
//
// ref:      POSIX.1-2024 XSH 2.9.5.1 Cancelability States
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"

int main() {
    Atomic<bool> begun{false}, requested{false};
    bool ran_on = false, passed = false;
    Cancellable busy([&] {
        begun = true;
        for (unsigned turn = 1; !requested; ++turn)
            if (turn % 1000 == 0) sched_yield();  // is no cancellation point, and the other thread may need this processor
        ran_on = true;
        pthread_testcancel();
        passed = true;
    });
    must(eventually([&] { return begun.load(); }));
    observe("pthread_cancel", Error{pthread_cancel(busy.id())});
    breathe(20);  // a system that does not hold the request gets time to show it
    requested = true;
    observe("the thread", busy.end());
    observe("it ran on after the request", ran_on);
    observe("it passed the cancellation point", passed);
}
