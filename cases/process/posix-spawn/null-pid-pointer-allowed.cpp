// posix_spawn() with a null pointer for the process ID starts the program all the same.
//
// ref:      POSIX.1-2024 XSH posix_spawn() RETURN VALUE
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

int main(int count, char** arguments) {
    if (count > 1) return 5;
    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    observe("posix_spawn", Error{posix_spawn(nullptr, arguments[0], nullptr, nullptr, list, environ)});
    int status = -1;
    observe("there is a child", waitpid(-1, &status, 0) > 0);
    observe("the child", WaitStatus{status});
}
