// Signal actions belong to the process: what one thread ignores is ignored in all threads, and a handler runs in any of them.
//
// ref:      POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static void set_action(void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    Thread thread([&] { observe("sigaction in another thread", sigaction(SIGUSR1, &action, nullptr)); });
}

int main() {
    Gate running, look, looked, done;
    Thread bystander([&] {
        running.open();
        look.wait();
        looked.open();
        done.wait();
    });
    running.wait();       // a thread may start with signals blocked, and an ignored one may be kept for it
    set_action(SIG_IGN);  // by default SIGUSR1 would end the process
    observe("pthread_kill of a thread", Error{pthread_kill(bystander.id(), SIGUSR1)});
    observe("pthread_kill of the first thread", Error{pthread_kill(pthread_self(), SIGUSR1)});
    look.open();  // once the thread has run again, nothing is on its way to it
    looked.wait();

    set_action(count_in_threads);
    observe("pthread_kill of a thread", Error{pthread_kill(bystander.id(), SIGUSR1)});
    eventually([] { return handled_in_threads == 1; });
    observe("pthread_kill of the first thread", Error{pthread_kill(pthread_self(), SIGUSR1)});
    eventually([] { return handled_in_threads == 2; });
    observe("handled", handled_in_threads.load());
    done.open();
}
