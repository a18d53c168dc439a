// execve() hands the arguments and the environment that it is given to the new program, and no other variables.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

static int new_program(int count, char** arguments) {
    observe("arguments", count);
    for (int i = 1; i < count; ++i) observe("argument", Bytes{arguments[i], static_cast<ssize_t>(std::strlen(arguments[i]))});
    observe("the list ends with a null pointer", arguments[count] == nullptr);
    observe("variable A", std::getenv("A") ? std::getenv("A") : "not set");
    observe("variable of the old program", std::getenv("IPCTS_OLD") ? "set" : "not set");
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(count, arguments);
    Child child([&] {
        must(setenv("IPCTS_OLD", "yes", 1));
        char* const list[] = {arguments[0], const_cast<char*>("two words"), const_cast<char*>(""), const_cast<char*>("\x01"),
                              nullptr};
        char* const environment[] = {const_cast<char*>("A=1 and more"), const_cast<char*>(case_variable()), nullptr};
        execve(arguments[0], list, environment);
        return 1;
    });
    observe("the process", child.wait());
}
