// What a shell does for `list | count`: a pipe and two processes, one with its write end as standard output, the other with its
// read end as standard input; only the two programs keep an end.
//
// ref:      POSIX.1-2024 XCU 2.9.2 Pipelines; XSH dup2() DESCRIPTION; XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec
// claims:   S4-003

#include "support/case.hpp"

static int list() { return std::puts("one\ntwo\nthree") >= 0 ? 0 : 1; }

static int count_lines() {
    int lines = 0;
    for (int c; (c = std::getchar()) != EOF;) lines += c == '\n';
    observe("lines counted", lines);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return *arguments[1] == 'l' ? list() : count_lines();

    const char* program = own_program(arguments);
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));
    auto start = [&](const char* role, int end, int standard) {
        must(dup2(end, standard));
        close(ends[0]);
        close(ends[1]);
        must(execl(program, program, role, static_cast<char*>(nullptr)));
    };
    Child first([&] { start("list", ends[1], STDOUT_FILENO); });
    Child second([&] { start("count", ends[0], STDIN_FILENO); });
    close(ends[0]);
    close(ends[1]);
    const WaitStatus first_end = first.wait();
    observe("count", second.wait());
    observe("list", first_end);
}
