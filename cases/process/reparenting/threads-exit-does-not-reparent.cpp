// A child keeps its parent process when the thread that forked it ends: another thread of that process can wait for it.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; POSIX.1-2024 XSH waitpid() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

int main() {
    const pid_t parent = getpid();
    Gate thread_ended;
    const pid_t child = in_a_thread([&] {
        const pid_t made = fork();
        if (made == 0) {
            thread_ended.wait();
            observe("the parent of the child is the process", getppid() == parent);
            _exit(5);
        }
        return made;
    });
    thread_ended.open();
    int status = -1;
    observe("waitpid in another thread", waitpid(must(child), &status, 0) == child);
    observe("the child", WaitStatus{status});
}
