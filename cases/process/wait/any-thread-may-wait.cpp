// A thread can wait for a child that another thread made, also once that thread has ended.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

int main() {
    pid_t child = -1;
    Thread maker([&] {
        child = fork();
        if (child == 0) _exit(3);
    });
    maker.join();
    await_end(must(child));
    int status = -1;
    observe("wait gives that child", wait(&status) == child);
    observe("the child", WaitStatus{status});
}
