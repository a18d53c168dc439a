// A new program started by exec has no alternate signal stack, although the old one had.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

static char memory[65536];

static void query(const char* where) {
    stack_t now = {};
    now.ss_flags = 0x70;
    observe(where, sigaltstack(nullptr, &now));
    observe("flags stored", now.ss_flags != 0x70);
    observe("disabled", (now.ss_flags & SS_DISABLE) != 0);
}

int main(int count, char** arguments) {
    if (count > 1) {
        query("query in the new program");
        return 0;
    }
    stack_t stack = {};
    stack.ss_sp = memory;
    stack.ss_size = sizeof memory;
    observe("set", sigaltstack(&stack, nullptr));
    query("query before exec");
    const char* program = own_program(arguments);
    Child child([&] { must(execl(program, program, "new", static_cast<char*>(nullptr))); });
    observe("the new program", child.wait());
}
