// SPDX-License-Identifier: MIT
// What the sanitizers of the presets asan and tsan are asked to do. Built in, because a case gets no variable but those of
// docs/protocol.md.
//
// Signals, their handlers and alternate stacks are the cases' subject: the sanitizers leave them alone. What is still reachable
// when a short program ends is no fault, and looking for it needs ptrace().

extern "C" {

const char* __asan_default_options();
const char* __ubsan_default_options();
const char* __tsan_default_options();

const char* __asan_default_options() {
    return "detect_leaks=0:detect_stack_use_after_return=0:use_sigaltstack=0:"
           "handle_segv=0:handle_sigbus=0:handle_abort=0:handle_sigill=0:handle_sigfpe=0";
}

const char* __ubsan_default_options() { return "print_stacktrace=1"; }

const char* __tsan_default_options() {
    return "die_after_fork=0:report_thread_leaks=0:use_sigaltstack=0:"
           "handle_segv=0:handle_sigbus=0:handle_abort=0:handle_sigill=0:handle_sigfpe=0";
}
}
