// posix_spawnp() looks for a name without a slash in the directories of PATH; posix_spawn() does not.
//
// ref:      POSIX.1-2024 XSH posix_spawn() DESCRIPTION posix_spawnp
// profile:  option SPN
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

#include <spawn.h>

int main(int count, char** arguments) {
    if (count > 1) return 5;
    Text directory = format("%s", own_program(arguments));
    char* slash = must(std::strrchr(directory.chars, '/'));
    const Text name = format("%s", slash + 1);
    *slash = '\0';
    must(setenv("PATH", format("/nonexistent:%s/", directory.chars).chars, 1));
    enter_scratch_directory();

    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    pid_t pid = -1;
    observe("posix_spawnp of the name", spawned(posix_spawnp(&pid, name.chars, nullptr, nullptr, list, environ), pid));
    const int error = posix_spawn(&pid, name.chars, nullptr, nullptr, list, environ);
    observe("posix_spawn of the name", spawned(error, pid), {"ENOENT", "exited 127"});
    must(setenv("PATH", "/nonexistent", 1));
    const int missing = posix_spawnp(&pid, name.chars, nullptr, nullptr, list, environ);
    observe("posix_spawnp with another PATH", spawned(missing, pid), {"ENOENT", "exited 127"});
}
