// A null pointer for a fork handler means that there is none at this place; the handlers of other registrations run.
//
// ref:      POSIX.1-2024 XSH pthread_atfork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

#include <pthread.h>

static void before() { log_step("before"); }
static void in_parent() { log_step("parent"); }
static void in_child() { log_step("child"); }

int main() {
    observe("one for the child", Error{pthread_atfork(nullptr, nullptr, in_child)});
    observe("one for the parent", Error{pthread_atfork(nullptr, in_parent, nullptr)});
    observe("one before", Error{pthread_atfork(before, nullptr, nullptr)});
    observe("none", Error{pthread_atfork(nullptr, nullptr, nullptr)});
    const pid_t child = fork();
    if (child == 0) {
        observe("in the child", steps());
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("in the parent", steps());
}
