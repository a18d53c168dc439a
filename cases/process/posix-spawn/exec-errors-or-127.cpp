// posix_spawn() and posix_spawnp() of a file that cannot be executed return the error of exec and leave no child, or make a child
// that exits with 127.
//
// ref:      POSIX.1-2024 XSH posix_spawn() ERRORS; XSH posix_spawn() RETURN VALUE
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

static Text by_path(const char* path, char** arguments) {
    pid_t pid = -1;
    const int error = posix_spawn(&pid, path, nullptr, nullptr, arguments, environ);
    return spawned(error, pid);
}

static Text by_name(const char* path, char** arguments) {
    pid_t pid = -1;
    const int error = posix_spawnp(&pid, path, nullptr, nullptr, arguments, environ);
    return spawned(error, pid);
}

int main(int, char** arguments) {
    enter_scratch_directory();
    must(close(must(open("plain", O_WRONLY | O_CREAT, 0644))));
    must(symlink("loop", "loop"));
    for (auto* spawn : {by_path, by_name}) {
        observe("a file without execute permission", spawn("./plain", arguments), {"EACCES", "exited 127"});
        observe("a path through a plain file", spawn("./plain/program", arguments), {"ENOTDIR", "exited 127"});
        observe("a symbolic link to itself", spawn("./loop", arguments), {"ELOOP", "exited 127"});
        observe("a missing file", spawn("./missing", arguments), {"ENOENT", "exited 127"});
        observe("children left", waitpid(-1, nullptr, WNOHANG));
    }
}
