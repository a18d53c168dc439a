// A successful exec does not return: what follows the call never runs. One that fails returns -1.
//
// ref:      POSIX.1-2024 XSH exec RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork exec
// claims:   S0-110

#include "support/processes.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("the new program runs", static_cast<const char*>(arguments[1]));
        return 6;
    }
    const char* program = own_program(arguments);
    enter_scratch_directory();
    observe("exec of a missing program", execl("./missing", "missing", static_cast<char*>(nullptr)));

    Child child([&] {
        char role[] = "with its argument";
        char* const list[] = {arguments[0], role, nullptr};
        observe("exec returned", execv(program, list));
        return 99;
    });
    observe("the process", child.wait());
}
