// fork() calls the handlers for its beginning in the reverse of the order in which pthread_atfork() took them, and those for the
// parent and the child in that order.
//
// ref:      POSIX.1-2024 XSH pthread_atfork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

#include <pthread.h>

static void before_a() { log_step("before A"); }
static void before_b() { log_step("before B"); }
static void parent_a() { log_step("parent A"); }
static void parent_b() { log_step("parent B"); }
static void child_a() { log_step("child A"); }
static void child_b() { log_step("child B"); }

int main() {
    observe("register A", Error{pthread_atfork(before_a, parent_a, child_a)});
    observe("register B", Error{pthread_atfork(before_b, parent_b, child_b)});
    const pid_t child = fork();
    if (child == 0) {
        observe("in the child", steps());
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("in the parent", steps());
}
