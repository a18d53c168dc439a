// A child has the fork handlers of its parent: when it forks itself, they run again.
//
// ref:      POSIX.1-2024 XSH pthread_atfork() DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

#include <pthread.h>

static void before() { log_step("before"); }
static void in_parent() { log_step("parent"); }
static void in_child() { log_step("child"); }

int main() {
    observe("register", Error{pthread_atfork(before, in_parent, in_child)});
    const pid_t child = fork();
    if (child == 0) {
        const pid_t grandchild = fork();
        if (grandchild == 0) {
            observe("in the grandchild", steps());
            _exit(0);
        }
        observe("the grandchild", reap(must(grandchild)));
        observe("in the child", steps());
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("in the parent", steps());
}
