// posix_spawnp() of a name that is in no directory of PATH returns ENOENT and leaves no child, or makes a child that exits with
// 127.
//
// ref:      POSIX.1-2024 XSH posix_spawn() ERRORS; POSIX.1-2024 XSH exec ERRORS ENOENT
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

int main(int, char** arguments) {
    enter_scratch_directory();
    char directory[1000];
    must(getcwd(directory, sizeof directory));
    must(mkdir("below", 0700));
    must(symlink(own_program(arguments), "below/program"));  // not in PATH itself
    must(setenv("PATH", directory, 1));
    pid_t pid = -1;
    const int error = posix_spawnp(&pid, "program", nullptr, nullptr, arguments, environ);
    observe("a name that PATH does not have", spawned(error, pid), {"ENOENT", "exited 127"});
    observe("children left", waitpid(-1, nullptr, WNOHANG));
    must(unlink("below/program"));
}
