// The command of system() has the environment and the working directory of its caller, and its descriptors.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    must(setenv("IPCTS_SEEN", "a value", 1));
    auto [reader, writer] = open_pipe();
    const int out = must(dup2(writer, reader == 9 ? 8 : 9));  // the shell knows descriptors of one digit
    const Text command = format("echo \"$IPCTS_SEEN\" >&%d; echo text >here; exit 3", out);
    observe("the command", WaitStatus{system(command.chars)});
    set_nonblocking(reader);
    char bytes[32] = "";
    observe("what it wrote to the pipe", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    observe("the file that it made", access("here", F_OK));
}
