// A program whose main() returns ends as if it had called exit() with that value: what atexit() registered is called, and streams
// are flushed.
//
// ref:      POSIX.1-2024 XSH exit() DESCRIPTION; POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main(int count, char** arguments) {
    if (count > 1) {
        FILE* stream = must(fdopen(std::atoi(arguments[1]), "w"));
        must(std::setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
        must(std::fputs("stream", stream) >= 0);
        must(std::atexit([] { observe("the function of atexit()", "called"); }) == 0);
        return 6;
    }
    const Pipe ends = open_pipe();
    const char* program = own_program(arguments);
    Child child([&] {
        execl(program, program, format("%d", ends.writer).chars, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
    close(ends.writer);
    char bytes[16] = "";
    observe("what its stream had", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
