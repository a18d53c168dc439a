// SIGCONT for the process also discards the stop signals that are pending for one of its threads.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    block({SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT});  // in the thread as well
    for (int signo : {SIGTSTP, SIGTTIN, SIGTTOU, SIGCONT}) handle(signo);
    for (int stop : {SIGTSTP, SIGTTIN, SIGTTOU}) {
        Gate sent, generated;
        Thread thread([&] {
            must(Error{pthread_kill(pthread_self(), stop)});
            observe("pending for the thread", is_pending(stop));
            sent.open();
            generated.wait();
            observe("pending for the thread", is_pending(stop));
        });
        sent.wait();
        observe("pending for the first thread", is_pending(stop));
        const Text name = signal_text(SIGCONT);
        observe(name.chars, kill(getpid(), SIGCONT));
        generated.open();
    }
}
