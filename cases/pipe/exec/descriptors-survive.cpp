// A pipe without FD_CLOEXEC is still open in the program that exec starts, under the same number.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main(int count, char** arguments) {
    if (count > 1) return write(std::atoi(arguments[1]), "from the new program", 20) == 20 ? 0 : 1;

    const Pipe ends = open_pipe();
    Child child([&] {
        const Text number = format("%d", ends.writer);
        const char* program = own_program(arguments);
        must(execl(program, program, number.chars, static_cast<char*>(nullptr)));
    });
    observe("new program", child.wait());
    close(ends.writer);
    char bytes[32] = {};
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
