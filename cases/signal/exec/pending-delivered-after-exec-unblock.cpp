// A blocked signal that is pending at an exec is still pending in the new program, which gets it when it unblocks it.
//
// ref:     POSIX.1-2024 XSH exec DESCRIPTION
// profile: posix
// strength: shall
// needs:   fork exec

#include "support/case.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("pending in the new program", is_pending(SIGTERM));
        unblock({SIGTERM});
        return 3;
    }
    Child child([&] {
        handle(SIGTERM, SIG_DFL);
        block({SIGTERM});
        must(kill(getpid(), SIGTERM));
        const char* program = own_program(arguments);
        must(execl(program, program, "after exec", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
