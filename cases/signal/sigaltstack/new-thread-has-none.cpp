// A new thread has no alternate stack, although its creator has one.
//
// ref:      POSIX.1-2024 XSH pthread_create() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static char memory[65536];

static void query(const char* where) {
    stack_t now = {};
    now.ss_flags = 0x70;
    observe(where, sigaltstack(nullptr, &now));
    observe("flags stored", now.ss_flags != 0x70);
    observe("disabled", (now.ss_flags & SS_DISABLE) != 0);
}

int main() {
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("set in the first thread", sigaltstack(&stack, nullptr));
    {
        Thread other([] { query("query in a new thread"); });
    }
    query("query in the first thread");
}
