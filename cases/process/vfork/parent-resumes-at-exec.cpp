// The parent goes on after vfork() once the child executes another program, while that program runs.
//
// ref:      man7 vfork(2) Linux description
// profile:  linux
// strength: documented
// needs:    fork exec

#include "support/processes.hpp"

// Runs until nobody has the other end of its standard input.
static int new_program() {
    char byte;
    return read(STDIN_FILENO, &byte, 1) == 0 ? 5 : 1;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program();
    auto [reader, writer] = open_pipe();
    must(fcntl(writer, F_SETFD, FD_CLOEXEC));
    must(dup2(reader, STDIN_FILENO));
    static char* list[] = {arguments[0], const_cast<char*>("run"), nullptr};
    static pid_t child;
    child = vfork();
    if (child == 0) {
        execv(list[0], list);
        _exit(127);
    }
    observe("the new program has ended", has_ended(must(child)));
    must(close(writer));
    observe("the new program", reap(child));
}
