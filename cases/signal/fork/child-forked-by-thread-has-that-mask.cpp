// A child starts with the mask of the thread that forked it, not of the first thread.
//
// ref:     POSIX.1-2024 XSH fork() DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork threads

#include "support/signal_tools.hpp"
#include "support/threads.hpp"

int main() {
    block({SIGTERM});
    Thread thread([] {
        sigset_t set = set_of({SIGUSR1});
        must(Error{pthread_sigmask(SIG_SETMASK, &set, nullptr)});
        const pid_t child = fork();
        if (child == 0) {
            observe("mask of the child", members(current_mask()).chars);
            _exit(3);
        }
        int status = 0;
        must(waitpid(child, &status, 0));
        observe("child", WaitStatus{status});
    });
    thread.join();
    observe("mask of the first thread", members(current_mask()).chars);
}
