// FD_CLOEXEC belongs to one descriptor: exec closes the duplicate that has it, and the original stays open in the new program, and
// the other way round.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH dup() DESCRIPTION; POSIX.1-2024 XSH fcntl() DESCRIPTION F_SETFD
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        observe("the one that is marked", fcntl(std::atoi(arguments[1]), F_GETFD));
        observe("write through the other", write(std::atoi(arguments[2]), "x", 1));
        return 3;
    }
    const char* program = own_program(arguments);
    auto [reader, writer] = open_pipe();
    const int copy = must(dup(writer));
    for (int marked : {copy, writer}) {
        const int plain = marked == copy ? writer : copy;
        observe("mark one", Done{fcntl(marked, F_SETFD, FD_CLOEXEC)});
        if (marked == writer) observe("unmark the other", Done{fcntl(plain, F_SETFD, 0)});
        Child child([&] {
            execl(program, program, format("%d", marked).chars, format("%d", plain).chars, static_cast<char*>(nullptr));
            return 1;
        });
        observe("the new program", child.wait());
        char byte = '-';
        observe("what it wrote", Bytes{&byte, read(reader, &byte, 1)});
    }
}
