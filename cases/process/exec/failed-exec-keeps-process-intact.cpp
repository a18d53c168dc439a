// After an exec that failed the caller goes on as it was: memory, handlers and even descriptors with FD_CLOEXEC.
//
// ref:      POSIX.1-2024 XSH exec RETURN VALUE
// profile:  posix
// strength: shall

#include "support/processes.hpp"

int main(int, char** arguments) {
    auto [reader, writer] = open_pipe();
    must(fcntl(writer, F_SETFD, FD_CLOEXEC));
    handle(SIGUSR1);
    volatile int value = 5;

    enter_scratch_directory();
    observe("execv of a missing program", execv("missing", arguments));

    observe("memory", static_cast<int>(value));
    must(kill(getpid(), SIGUSR1));
    observe("handler ran", handled);
    observe("FD_CLOEXEC is set still", (must(fcntl(writer, F_GETFD)) & FD_CLOEXEC) != 0);
    observe("write to the close-on-exec descriptor", write(writer, "x", 1));
    char byte = 0;
    observe("read", read(reader, &byte, 1));
    observe("same byte", byte == 'x');
}
