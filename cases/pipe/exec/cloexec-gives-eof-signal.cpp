// The usual proof that exec succeeded: a close-on-exec write end gives its reader end of file while the new program runs.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec
// assertion: pipe.exec.cloexec-gives-eof-signal pipe.exec.failed-exec-keeps-cloexec-fd

#include "support/case.hpp"

static void run(const char* program, const char* what) {
    int ends[2];
    must(pipe(ends));
    must(fcntl(ends[1], F_SETFD, FD_CLOEXEC));
    auto [gate_reader, gate_writer] = open_pipe();  // the new program ends when this is closed
    must(dup2(gate_reader, STDIN_FILENO));
    must(fcntl(gate_writer, F_SETFD, FD_CLOEXEC));
    close(gate_reader);
    Child child([&] {
        execl(program, program, "role", static_cast<char*>(nullptr));
        const char failure = errno == ENOENT ? 'n' : '?';
        must(write(ends[1], &failure, 1));
        _exit(9);
    });
    close(ends[1]);
    char bytes[4] = "";
    observe(what, Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
    close(gate_writer);
    observe("it", child.wait());
}

int main(int count, char** arguments) {
    char byte;
    if (count > 1) return read(STDIN_FILENO, &byte, 1) == 0 ? 5 : 6;
    run(own_program(arguments), "program that exists");
    run("/nonexistent/program", "program that does not exist");
}
