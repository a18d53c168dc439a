// An exec that fails leaves the arguments and the environment that it was given as they were: the pointers and the strings.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH execv() ERRORS ENOENT; XSH execve() ERRORS ENOENT; XSH execvp() ERRORS ENOENT
// profile:  posix
// strength: shall

#include "support/processes.hpp"

int main() {
    char name[] = "name", first[] = "first", variable[] = "VARIABLE=value";
    char* list[] = {name, first, nullptr};
    char* variables[] = {variable, nullptr};
    observe("execve", execve("/nonexistent/program", list, variables));
    observe("execv", execv("/nonexistent/program", list));
    observe("execvp", execvp("/nonexistent/program", list));
    observe("pointers of the arguments", list[0] == name && list[1] == first && list[2] == nullptr);
    observe("their strings", std::strcmp(name, "name") == 0 && std::strcmp(first, "first") == 0);
    observe("pointers of the environment", variables[0] == variable && variables[1] == nullptr);
    observe("its string", static_cast<const char*>(variable));
}
