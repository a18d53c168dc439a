// posix_spawn() of a missing program returns the error ENOENT and leaves no child, or makes a child that exits with 127.
//
// ref:      POSIX.1-2024 XSH posix_spawn() RETURN VALUE; XSH posix_spawn() ERRORS
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

int main(int, char** arguments) {
    enter_scratch_directory();
    pid_t pid = -1;
    const int error = posix_spawn(&pid, "./missing", nullptr, nullptr, arguments, environ);
    observe("spawn a missing program", spawned(error, pid), {"ENOENT", "exited 127"});
    observe("children left", waitpid(-1, nullptr, WNOHANG));
}
