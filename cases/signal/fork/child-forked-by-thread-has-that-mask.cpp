// A child starts with the mask of the thread that forked it, not of the first thread.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1);
    handle(SIGTERM);
    const sigset_t term = set_of({SIGTERM}), usr1 = set_of({SIGUSR1});
    must(Error{pthread_sigmask(SIG_SETMASK, &term, nullptr)});
    Thread thread([&] {
        must(Error{pthread_sigmask(SIG_SETMASK, &usr1, nullptr)});
        const pid_t child = fork();
        if (child == 0) {  // only async-signal-safe calls here: the process had several threads
            sigset_t mask;
            if (pthread_sigmask(SIG_BLOCK, nullptr, &mask) != 0) _exit(9);
            raise(SIGUSR1);
            raise(SIGTERM);
            _exit(sigismember(&mask, SIGUSR1) + 2 * sigismember(&mask, SIGTERM) + 4 * static_cast<int>(handled));
        }
        int status = 0;
        must(waitpid(child, &status, 0));
        observe("child, exits 1 for SIGUSR1 blocked, 2 for SIGTERM, 4 for each that was handled", WaitStatus{status});
    });
    thread.join();
    sigset_t mask = usr1;
    must(Error{pthread_sigmask(SIG_BLOCK, nullptr, &mask)});
    observe("SIGTERM blocked in the first thread", sigismember(&mask, SIGTERM));
    observe("SIGUSR1 blocked there", sigismember(&mask, SIGUSR1));
}
