// A child that puts a write end onto its standard output and executes a program sends that program's output to the reader.
//
// ref:      POSIX.1-2024 XSH dup2() DESCRIPTION; XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main(int count, char** arguments) {
    if (count > 1) return write(STDOUT_FILENO, "hi\n", 3) == 3 ? 0 : 1;

    const Pipe ends = open_pipe();
    Child child([&] {
        must(dup2(ends.writer, STDOUT_FILENO) == STDOUT_FILENO);
        close(ends.writer);
        const char* program = own_program(arguments);
        must(execl(program, program, "role", static_cast<char*>(nullptr)));
    });
    close(ends.writer);
    char bytes[16] = {};
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
    observe("then", read(ends.reader, bytes, sizeof bytes));
    observe("program", child.wait());
}
