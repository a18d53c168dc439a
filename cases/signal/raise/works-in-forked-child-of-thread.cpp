// In a process that a thread has forked, raise() sends the signal to that process and not to its parent.
//
// ref:      POSIX.1-2024 XSH raise() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    const pid_t child = in_a_thread([] {
        const pid_t made = fork();
        if (made == 0) {
            observe("raise in the child", raise(SIGUSR1));
            observe("handled there", handled_in_threads.load());
            _exit(5);
        }
        return made;
    });
    observe("the child", reap(must(child)));
    observe("handled in the parent", handled_in_threads.load());
}
