// An alarm that was set before exec goes off in the new program.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH alarm() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec timing

#include "support/processes.hpp"

int main(int count, char** arguments) {
    if (count > 1) idle();
    Child child([&] {
        observe("alarm(1)", alarm(1));
        const char* program = own_program(arguments);
        must(execl(program, program, "new", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
