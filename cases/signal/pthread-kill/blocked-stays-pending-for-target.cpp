// A signal sent by pthread_kill() to a thread that blocks it waits for that thread, although other threads do not block it.
//
// ref:     POSIX.1-2024 XSH pthread_kill() DESCRIPTION; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static thread_local bool target = false;
static volatile sig_atomic_t handled_in_target = 0, handled_elsewhere = 0;

static void count_here(int) {
    if (target) handled_in_target = handled_in_target + 1;
    else handled_elsewhere = handled_elsewhere + 1;
}

int main() {
    handle(SIGUSR1, count_here);
    Gate blocked, sent;
    Thread thread([&] {
        target = true;
        const sigset_t set = set_of({SIGUSR1});
        must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
        blocked.open();
        sent.wait();
        observe("handled while blocked", handled_in_target + handled_elsewhere);
        observe("pending in the thread", is_pending(SIGUSR1));
        must(Error{pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
        observe("pending once unblocked", is_pending(SIGUSR1));
    });
    blocked.wait();
    observe("pthread_kill", Error{pthread_kill(thread.id(), SIGUSR1)});
    breathe(20);
    sent.open();
    thread.join();
    observe("handled in the thread", handled_in_target);
    observe("handled elsewhere", handled_elsewhere);
}
