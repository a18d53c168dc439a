// A pending alarm goes on over exec: the new program finds the time that is left.
//
// ref:      POSIX.1-2024 XSH alarm() DESCRIPTION; POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        const unsigned left = alarm(0);
        observe("pending in the new program", left > 50 && left <= 100);
        return 0;
    }
    Child child([&] {
        observe("alarm(100)", alarm(100));
        const char* program = own_program(arguments);
        must(execl(program, program, "new", static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
