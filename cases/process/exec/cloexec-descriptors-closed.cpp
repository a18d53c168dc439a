// exec closes the descriptors that have FD_CLOEXEC and leaves the others open.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH fcntl() DESCRIPTION F_SETFD
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

static int new_program(char** arguments) {
    observe("write to the one not marked", write(std::atoi(arguments[0]), "x", 1));
    observe("marked", fcntl(std::atoi(arguments[1]), F_GETFD));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments + 1);
    auto [marked, plain] = open_pipe();
    observe("mark one", Done{fcntl(marked, F_SETFD, FD_CLOEXEC)});

    Child child([&, plain = plain, marked = marked] {
        execl(arguments[0], arguments[0], format("%d", plain).chars, format("%d", marked).chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
    observe("the parent's descriptor has FD_CLOEXEC still", (must(fcntl(marked, F_GETFD)) & FD_CLOEXEC) != 0);
    close(plain);
    char byte = '-';
    observe("what the new program wrote", Bytes{&byte, read(marked, &byte, 1)});
}
