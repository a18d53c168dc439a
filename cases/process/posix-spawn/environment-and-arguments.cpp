// A spawned program gets the arguments and the environment given, and no other variables.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static int new_program(int count, char** arguments) {
    observe("arguments", count);
    for (int i = 1; i < count; ++i) observe("argument", Bytes{arguments[i], static_cast<ssize_t>(std::strlen(arguments[i]))});
    observe("variable A", std::getenv("A") ? std::getenv("A") : "not set");
    observe("variable of the caller", std::getenv("IPCTS_OLD") ? "set" : "not set");
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(count, arguments);
    must(setenv("IPCTS_OLD", "yes", 1));
    char* const list[] = {arguments[0], const_cast<char*>("two words"), const_cast<char*>(""), nullptr};
    char* const environment[] = {const_cast<char*>("A=1 and more"), const_cast<char*>(case_variable()), nullptr};
    pid_t pid = -1;
    observe("the program", spawned(posix_spawn(&pid, arguments[0], nullptr, nullptr, list, environment), pid));
}
