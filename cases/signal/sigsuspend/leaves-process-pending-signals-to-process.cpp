// A signal that is pending for the process and blocked by the mask of sigsuspend() stays pending for the process: when the waiting
// thread has ended, another one still finds it.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    block({SIGUSR1, SIGUSR2});
    must(kill(getpid(), SIGUSR2));
    Text result = format("nothing");
    bool blocked_again = false;
    Thread waiting([&] {
        const sigset_t mask = set_of({SIGUSR2});
        const int value = sigsuspend(&mask);
        result = describe(value, errno);
        sigset_t now;
        must(Error{pthread_sigmask(SIG_BLOCK, nullptr, &now)});
        blocked_again = sigismember(&now, SIGUSR1) == 1;
    });
    let_thread_block(waiting);
    must(Error{pthread_kill(waiting.id(), SIGUSR1)});
    waiting.join();
    observe("sigsuspend", result);
    observe("SIGUSR1 is blocked again", blocked_again);
    observe("SIGUSR1 handled", handled_in_threads.load());
    observe("SIGUSR2 is pending", is_pending(SIGUSR2));
    const sigset_t wanted = set_of({SIGUSR2});
    int signo = 0;
    observe("sigwait", Error{sigwait(&wanted, &signo)});
    observe("signal", Signal{signo});
}
