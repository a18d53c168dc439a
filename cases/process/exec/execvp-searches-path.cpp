// execvp() looks for a name without a slash in the directories of PATH; execv() does not.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main(int count, char** arguments) {
    if (count > 1) return 5;
    Text directory = format("%s", own_program(arguments));
    char* slash = must(std::strrchr(directory.chars, '/'));
    const Text name = format("%s", slash + 1);
    *slash = '\0';
    must(setenv("PATH", format("/nonexistent:%s/", directory.chars).chars, 1));
    enter_scratch_directory();

    char* const list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    Child child([&] {
        observe("execv of the name", execv(name.chars, list));
        execvp(name.chars, list);
        return 1;
    });
    observe("execvp of the name", child.wait());
    must(setenv("PATH", "/nonexistent", 1));
    observe("execvp with another PATH", execvp(name.chars, list));
}
