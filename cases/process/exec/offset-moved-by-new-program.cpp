// A program that exec starts shares the open file description with the process that forked: what it reads is passed over for that
// one, as for the commands of a shell that read one input.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main(int count, char** arguments) {
    char bytes[8] = "";
    if (count > 1) {
        observe("the new program reads", Bytes{bytes, read(std::atoi(arguments[1]), bytes, 4)});
        return 3;
    }
    const int file = open_scratch_file(0);
    must(write(file, "one two six", 11));
    must(lseek(file, 0, SEEK_SET));
    const char* program = own_program(arguments);
    for (int turn = 0; turn < 2; ++turn) {
        Child child([&] {
            execl(program, program, format("%d", file).chars, static_cast<char*>(nullptr));
            return 1;
        });
        observe("the new program", child.wait());
    }
    observe("the rest", Bytes{bytes, read(file, bytes, sizeof bytes)});
}
