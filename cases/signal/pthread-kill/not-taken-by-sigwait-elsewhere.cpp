// A signal sent to one thread by pthread_kill() is not taken by another one that waits for it.
//
// ref:     POSIX.1-2024 XSH sigwait() DESCRIPTION; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    const sigset_t set = set_of({SIGUSR1, SIGUSR2});
    must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});  // in the threads as well
    int error = -1, taken = 0;
    Gate waiting, end;
    Thread waiter([&] {
        waiting.open();
        error = sigwait(&set, &taken);
    });
    Thread target([&] {
        end.wait();
        observe("pending in the thread that it was sent to", is_pending(SIGUSR1));
    });
    waiting.wait();
    observe("pthread_kill", Error{pthread_kill(target.id(), SIGUSR1)});
    breathe(50);
    must(Error{pthread_kill(waiter.id(), SIGUSR2)});
    waiter.join();
    observe("sigwait in another thread", Error{error});
    observe("what it took", Signal{taken});
    end.open();
    target.join();
}
