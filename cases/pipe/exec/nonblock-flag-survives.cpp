// O_NONBLOCK belongs to the open file description, and is still set in the program that exec starts.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

static int after_exec(const char* number) {
    const int reader = std::atoi(number);
    char byte;
    observe("O_NONBLOCK in the new program", (must(fcntl(reader, F_GETFL)) & O_NONBLOCK) != 0);
    observe("read of the empty pipe", read(reader, &byte, 1));
    return 3;
}

int main(int count, char** arguments) {
    if (count > 1) return after_exec(arguments[1]);
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    const Text number = format("%d", reader);
    Child child([&] {
        const char* program = own_program(arguments);
        must(execl(program, program, number.chars, static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}
