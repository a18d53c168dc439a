// A process gets EAGAIN from timer_create() once it has as many timers as RLIMIT_SIGPENDING allows.
//
// ref:      man7 timer_create(2) NOTES; man7 timer_create(2) ERRORS EAGAIN; POSIX.1-2024 XSH timer_create() ERRORS EAGAIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/timers.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_SIGPENDING, &limit));
        limit.rlim_cur = 500;  // many, for it counts what other processes of the user have, too
        must(setrlimit(RLIMIT_SIGPENDING, &limit));
        struct sigevent event = {};
        event.sigev_notify = SIGEV_SIGNAL;
        event.sigev_signo = SIGRTMIN;
        timer_t timer;
        int created = 0, result;
        while ((result = timer_create(CLOCK_MONOTONIC, &event, &timer)) == 0 && created < 1000) ++created;
        observe("timer_create in the end", result);
        observe("at most 500 timers", created <= 500);
    });
    observe("the process", child.wait());
}
