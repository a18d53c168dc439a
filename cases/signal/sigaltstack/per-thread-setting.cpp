// Each thread has its own alternate stack; a handler runs on that of the thread that it interrupts.
//
// ref:      POSIX.1-2024 XSH sigaltstack() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    threads

#include "support/threads.hpp"

static char memory[2][65536];
static thread_local int number = -1;
static Atomic<int> on_own_stack = 0;

static void where_am_i(int) {  // other threads live: no function is called here
    const char local = 'x';
    const auto here = reinterpret_cast<uintptr_t>(&local), base = reinterpret_cast<uintptr_t>(memory[number]);
    if (here >= base && here < base + sizeof memory[number]) ++on_own_stack;
    ++handled_in_threads;
}

static void thread_body(int i, Gate& ready, Gate& done) {
    number = i;
    stack_t stack = {};
    stack.ss_sp = memory[i];
    stack.ss_size = sizeof memory[i];
    observe("sigaltstack", sigaltstack(&stack, nullptr));
    ready.open();
    done.wait();
}

int main() {
    handle(SIGUSR1, where_am_i, SA_ONSTACK);
    Gate ready, done;
    Thread first([&] { thread_body(0, ready, done); });
    ready.wait();
    Thread second([&] { thread_body(1, ready, done); });
    ready.wait();
    must(Error{pthread_kill(first.id(), SIGUSR1)});
    eventually([] { return handled_in_threads == 1; });
    must(Error{pthread_kill(second.id(), SIGUSR1)});
    eventually([] { return handled_in_threads == 2; });
    for (int i = 0; i < 2; ++i) done.open();
    first.join();
    second.join();
    observe("handler ran", handled_in_threads.load());
    observe("on the stack of its own thread", on_own_stack.load());
}
