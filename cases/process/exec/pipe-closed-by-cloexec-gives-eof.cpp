// When exec closes the last write end of a pipe the reader gets end of file, though the process lives on.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main(int count, char** arguments) {
    if (count > 1) idle();
    auto [reader, writer] = open_pipe();
    Child child([&, writer = writer] {
        must(fcntl(writer, F_SETFD, FD_CLOEXEC));
        must(write(writer, "x", 1));
        execl(arguments[0], arguments[0], "idle", static_cast<char*>(nullptr));
        return 1;
    });
    close(writer);

    char byte;
    observe("read what the old program wrote", read(reader, &byte, 1));
    observe("read until exec closes the write end", read(reader, &byte, 1));
    observe("the process has not ended", waitpid(child.pid(), nullptr, WNOHANG));
    must(kill(child.pid(), SIGKILL));
    observe("the process", child.wait());
}
