// A signal sent to one thread by pthread_kill() is not taken by another one that waits for it.
//
// ref:     POSIX.1-2024 XSH sigtimedwait() DESCRIPTION; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    const sigset_t set = set_of({SIGUSR1});
    must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});  // in the threads as well
    int taken = 0, error = 0;
    Gate waiting, end;
    Thread waiter([&] {
        const timespec limit = {0, 50'000'000};
        waiting.open();
        taken = sigtimedwait(&set, nullptr, &limit);
        error = errno;
    });
    Thread target([&] {
        end.wait();
        observe("pending in the thread that it was sent to", is_pending(SIGUSR1));
    });
    waiting.wait();
    observe("pthread_kill", Error{pthread_kill(target.id(), SIGUSR1)});
    waiter.join();
    errno = error;
    observe("sigtimedwait in another thread", taken);
    end.open();
    target.join();
}
